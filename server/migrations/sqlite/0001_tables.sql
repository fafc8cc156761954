-- Instants are whole numbers: units of 100 ns since 1970-01-01T00:00:00Z, the precision of the API's dates.
-- Both databases keep them exactly, sort them, and index them. Objects that no query looks into are JSON.

CREATE TABLE users (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    login         TEXT NOT NULL,
    full_name     TEXT NOT NULL,
    user_group    TEXT NOT NULL DEFAULT '',
    password_hash TEXT NOT NULL,
    admin         BOOLEAN NOT NULL DEFAULT FALSE,
    present       BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX users_login ON users (lower(login));

CREATE TABLE credentials (
    digest  TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    kind    TEXT NOT NULL,
    expires INTEGER NOT NULL
);
CREATE INDEX credentials_expires ON credentials (expires);

CREATE TABLE contacts (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE persons (id INTEGER PRIMARY KEY AUTOINCREMENT, first_name TEXT NOT NULL, last_name TEXT NOT NULL);
CREATE TABLE projects (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE sales (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE requests (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);

CREATE TABLE topics (
    id                          INTEGER PRIMARY KEY AUTOINCREMENT,
    deleted                     BOOLEAN NOT NULL DEFAULT FALSE,
    modified                    INTEGER NOT NULL,
    last_accept                 INTEGER,
    -- The running mean of the time in the queue, kept as its two parts.
    accepts                     INTEGER NOT NULL DEFAULT 0,
    accept_millis               INTEGER NOT NULL DEFAULT 0,
    name                        TEXT NOT NULL,
    description                 TEXT NOT NULL,
    welcome_message             TEXT NOT NULL,
    language                    INTEGER NOT NULL,
    alert_recipient             TEXT NOT NULL,
    alert_template              INTEGER NOT NULL,
    collect_consent             BOOLEAN NOT NULL,
    offline_collect_consent     BOOLEAN NOT NULL,
    badge_header                TEXT NOT NULL,
    custom_queue_text_enabled   BOOLEAN NOT NULL,
    custom_queue_text           TEXT NOT NULL,
    warn_new_chat               INTEGER NOT NULL,
    warn_new_chat_manager       INTEGER NOT NULL,
    warn_message                INTEGER NOT NULL,
    warn_message_manager        INTEGER NOT NULL,
    ticket_enabled              BOOLEAN NOT NULL,
    ticket_category             INTEGER NOT NULL,
    ticket_priority             INTEGER NOT NULL,
    opening_hours_enabled       BOOLEAN NOT NULL,
    opening_hours               TEXT NOT NULL,
    widget                      TEXT NOT NULL,
    bot_enabled                 BOOLEAN NOT NULL,
    bot                         TEXT NOT NULL,
    use_queue_offline_form      BOOLEAN NOT NULL,
    offline_form_time_limit     INTEGER NOT NULL,
    offline_form_queue_length   INTEGER NOT NULL,
    widget_enable_rating        BOOLEAN NOT NULL,
    widget_rating_text          TEXT NOT NULL,
    unknown                     TEXT NOT NULL
);

CREATE TABLE topic_members (
    topic_id INTEGER NOT NULL REFERENCES topics (id),
    user_id  INTEGER NOT NULL REFERENCES users (id),
    listen   BOOLEAN NOT NULL,
    respond  BOOLEAN NOT NULL,
    manage   BOOLEAN NOT NULL,
    notify   BOOLEAN NOT NULL,
    PRIMARY KEY (topic_id, user_id)
);
CREATE INDEX topic_members_user ON topic_members (user_id);

CREATE TABLE sessions (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    topic_id          INTEGER NOT NULL REFERENCES topics (id),
    user_id           INTEGER REFERENCES users (id),
    transfer_to       INTEGER REFERENCES users (id),
    rank              INTEGER,
    status            INTEGER NOT NULL,
    chatbot_is_active BOOLEAN NOT NULL,
    when_requested    INTEGER NOT NULL,
    when_started      INTEGER,
    when_ended        INTEGER,
    when_idle         INTEGER NOT NULL,
    when_fetched      INTEGER NOT NULL,
    first_message     TEXT NOT NULL,
    last_message      TEXT NOT NULL,
    alert_level       INTEGER NOT NULL,
    person_id         INTEGER REFERENCES persons (id),
    customer_alias    TEXT NOT NULL,
    customer_host     TEXT NOT NULL,
    customer_name     TEXT NOT NULL,
    customer_email    TEXT NOT NULL,
    customer_phone    TEXT NOT NULL,
    customer_company  TEXT NOT NULL,
    customer_consented BOOLEAN NOT NULL,
    contact_id        INTEGER REFERENCES contacts (id),
    project_id        INTEGER REFERENCES projects (id),
    sale_id           INTEGER REFERENCES sales (id),
    request_id        INTEGER REFERENCES requests (id),
    session_key       TEXT NOT NULL,
    initial_queue_pos INTEGER NOT NULL,
    flags             INTEGER NOT NULL,
    rating            INTEGER NOT NULL,
    modified          INTEGER NOT NULL,
    unknown           TEXT NOT NULL
);
-- Who is next, whatever the topic: only sessions that wait are in it, and they stand in their order.
CREATE INDEX sessions_waiting ON sessions (when_requested, id) WHERE status = 4 AND NOT chatbot_is_active;
-- The queue of a topic, and its sessions by status.
CREATE INDEX sessions_queue ON sessions (topic_id, status, when_requested, id);
-- What a user has.
CREATE INDEX sessions_user ON sessions (user_id, status);
-- A number is one session's among the running ones of a user.
CREATE UNIQUE INDEX sessions_rank ON sessions (user_id, rank) WHERE rank IS NOT NULL;

CREATE TABLE messages (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id       INTEGER NOT NULL REFERENCES sessions (id),
    kind             INTEGER NOT NULL,
    text             TEXT NOT NULL,
    author           TEXT NOT NULL,
    read_by_customer INTEGER NOT NULL,
    special          INTEGER NOT NULL,
    special_param    TEXT NOT NULL,
    when_posted      INTEGER NOT NULL,
    created_by       INTEGER REFERENCES users (id)
);
-- What is new since a message.
CREATE INDEX messages_poll ON messages (session_id, id);
