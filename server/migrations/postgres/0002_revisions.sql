-- Revisions of the records, limits of what a session may hold, and texts that are found whatever their case.

-- Each write has a number, and a whole second of its own for the dates of HTTP.
ALTER TABLE topics ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE topics ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
UPDATE topics SET stamp = modified / 10000000;
ALTER TABLE sessions ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE sessions ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0;
UPDATE sessions SET stamp = modified / 10000000;

-- How many messages a session has, and how many characters they have together.
ALTER TABLE sessions ADD COLUMN message_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN message_chars BIGINT NOT NULL DEFAULT 0;
UPDATE sessions SET
    message_count = (SELECT COUNT(*) FROM messages WHERE session_id = sessions.id),
    message_chars = (SELECT COALESCE(SUM(length(text)), 0) FROM messages WHERE session_id = sessions.id);

-- The queue is in the order of the keys, which no clock changes.
DROP INDEX sessions_waiting;
CREATE INDEX sessions_waiting ON sessions (id) WHERE status = 4 AND NOT chatbot_is_active;
DROP INDEX sessions_queue;
CREATE INDEX sessions_queue ON sessions (topic_id, status, id);
CREATE INDEX sessions_offered ON sessions (transfer_to) WHERE transfer_to IS NOT NULL;

ALTER TABLE users ADD COLUMN disabled BOOLEAN NOT NULL DEFAULT FALSE;

-- Texts in lower case as this program writes it, for the databases do not agree about it. Null: not written yet.
ALTER TABLE users ADD COLUMN login_folded TEXT COLLATE "C";
ALTER TABLE users ADD COLUMN full_name_folded TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN name_folded TEXT COLLATE "C";
ALTER TABLE projects ADD COLUMN name_folded TEXT COLLATE "C";
ALTER TABLE sales ADD COLUMN name_folded TEXT COLLATE "C";
ALTER TABLE requests ADD COLUMN name_folded TEXT COLLATE "C";
ALTER TABLE persons ADD COLUMN first_name_folded TEXT COLLATE "C";
ALTER TABLE persons ADD COLUMN last_name_folded TEXT COLLATE "C";
ALTER TABLE topics ADD COLUMN name_folded TEXT COLLATE "C";
ALTER TABLE topics ADD COLUMN description_folded TEXT COLLATE "C";
ALTER TABLE topics ADD COLUMN badge_header_folded TEXT COLLATE "C";
ALTER TABLE sessions ADD COLUMN first_message_folded TEXT COLLATE "C";
ALTER TABLE sessions ADD COLUMN last_message_folded TEXT COLLATE "C";
CREATE INDEX users_login_folded ON users (login_folded);
-- Only rows that are not written yet are in it, so that it is empty soon.
CREATE INDEX sessions_unfolded ON sessions (id) WHERE first_message_folded IS NULL;

-- What a probe writes to see that writing works.
CREATE TABLE probes (node TEXT PRIMARY KEY, at BIGINT NOT NULL);
