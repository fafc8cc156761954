-- Properties to which the release of July 2026 gave a meaning. A client could store them before: under exactly these names
-- they had a column, and under others, such as `rating`, they were kept as unknown. Names mean the same in any case now, so
-- what fits moves to its column, and the rest stays where it is.
UPDATE sessions SET
    rating = (SELECT value FROM json_each(unknown) WHERE lower(key) = 'rating' AND type = 'integer' AND value BETWEEN 1 AND 5),
    unknown = json_remove(unknown, (SELECT fullkey FROM json_each(unknown) WHERE lower(key) = 'rating' AND type = 'integer' AND value BETWEEN 1 AND 5))
WHERE rating = 0
    AND EXISTS (SELECT 1 FROM json_each(unknown) WHERE lower(key) = 'rating' AND type = 'integer' AND value BETWEEN 1 AND 5);
UPDATE topics SET
    widget_enable_rating = TRUE,
    unknown = json_remove(unknown, (SELECT fullkey FROM json_each(unknown) WHERE lower(key) = 'widgetenablerating' AND type = 'true'))
WHERE NOT widget_enable_rating
    AND EXISTS (SELECT 1 FROM json_each(unknown) WHERE lower(key) = 'widgetenablerating' AND type = 'true');
UPDATE topics SET
    widget_rating_text = (SELECT value FROM json_each(unknown) WHERE lower(key) = 'widgetratingtext' AND type = 'text' AND length(value) <= 1024),
    unknown = json_remove(unknown, (SELECT fullkey FROM json_each(unknown) WHERE lower(key) = 'widgetratingtext' AND type = 'text' AND length(value) <= 1024))
WHERE widget_rating_text = ''
    AND EXISTS (SELECT 1 FROM json_each(unknown) WHERE lower(key) = 'widgetratingtext' AND type = 'text' AND length(value) <= 1024);
