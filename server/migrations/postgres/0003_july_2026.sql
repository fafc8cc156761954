-- Properties to which the release of July 2026 gave a meaning. A client could store them before: under exactly these names
-- they had a column, and under others, such as `rating`, they were kept as unknown. Names mean the same in any case now, so
-- what fits moves to its column, and the rest stays where it is.
WITH found AS (
    SELECT id, min(value::text)::bigint AS rating
    FROM sessions, json_each(unknown::json)
    WHERE rating = 0 AND lower(key) = 'rating' AND value::text IN ('1', '2', '3', '4', '5')
    GROUP BY id
)
UPDATE sessions SET
    rating = found.rating,
    unknown = (SELECT COALESCE(json_object_agg(key, value), '{}')::text FROM json_each(unknown::json) WHERE lower(key) <> 'rating')
FROM found WHERE sessions.id = found.id;
UPDATE topics SET
    widget_enable_rating = TRUE,
    unknown = (SELECT COALESCE(json_object_agg(key, value), '{}')::text FROM json_each(unknown::json) WHERE lower(key) <> 'widgetenablerating')
WHERE NOT widget_enable_rating
    AND EXISTS (SELECT 1 FROM json_each(unknown::json) WHERE lower(key) = 'widgetenablerating' AND value::text = 'true');
WITH found AS (
    SELECT id, min(value #>> '{}') AS question
    FROM topics, json_each(unknown::json)
    WHERE widget_rating_text = '' AND lower(key) = 'widgetratingtext' AND json_typeof(value) = 'string'
        AND length(value #>> '{}') BETWEEN 1 AND 1024
    GROUP BY id
)
UPDATE topics SET
    widget_rating_text = found.question,
    unknown = (SELECT COALESCE(json_object_agg(key, value), '{}')::text FROM json_each(unknown::json) WHERE lower(key) <> 'widgetratingtext')
FROM found WHERE topics.id = found.id;
