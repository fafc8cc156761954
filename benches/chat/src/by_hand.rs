//! Four operations by hand: the statements that the server runs for them, and axum handlers over these.
//!
//! They contain only the rules that the load needs, only JSON, and one fixed password. This is the minimum that somebody
//! would write who knows the two databases and wants these responses.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::post;
use jiff::Timestamp;
use pagewire_runtime::server::auth::Secret;
use serde::{Deserialize, Serialize};
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use crate::world::AUTHORIZATION;

/// The first and only user of the database.
const USER_ID: i64 = 1;

/// The number of connections, the same as in the server.
const CONNECTIONS: u32 = 8;

/// Either database, opened as in the server.
#[derive(Clone)]
pub(crate) enum Database {
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Database {
    pub(crate) async fn open(url: &str) -> anyhow::Result<Self> {
        if !url.starts_with("sqlite:") {
            let options = PgPoolOptions::new().max_connections(CONNECTIONS);
            return Ok(Self::Postgres(options.connect(url).await?));
        }
        let options = url
            .parse::<SqliteConnectOptions>()?
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true);
        let writer = SqlitePoolOptions::new()
            .test_before_acquire(false)
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        let readers = SqlitePoolOptions::new()
            .test_before_acquire(false)
            .max_connections(CONNECTIONS)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self::Sqlite { writer, readers })
    }
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: i64,
    topic_id: i64,
    user_id: Option<i64>,
    transfer_to: Option<i64>,
    rank: Option<i64>,
    status: i64,
    chatbot_is_active: bool,
    when_requested: i64,
    when_started: Option<i64>,
    when_ended: Option<i64>,
    when_idle: i64,
    when_fetched: i64,
    first_message: String,
    last_message: String,
    alert_level: i64,
    customer_alias: String,
    customer_host: String,
    customer_name: String,
    customer_email: String,
    customer_phone: String,
    customer_company: String,
    customer_consented: bool,
    session_key: String,
    initial_queue_pos: i64,
    flags: i64,
}

#[derive(sqlx::FromRow)]
struct TopicRow {
    welcome_message: String,
    warn_new_chat: i64,
    warn_message: i64,
}

#[derive(sqlx::FromRow)]
struct UserRow {
    id: i64,
    login: String,
    full_name: String,
}

#[derive(sqlx::FromRow)]
struct MessageRow {
    id: i64,
    session_id: i64,
    kind: i64,
    text: String,
    author: String,
    when_posted: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Associate {
    associate_id: i64,
    name: String,
    full_name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Session {
    chat_session_id: i64,
    topic_id: i64,
    user: Option<Associate>,
    transfer_to: Option<i64>,
    rank: i64,
    status: &'static str,
    chatbot_is_active: bool,
    when_requested: String,
    when_started: String,
    when_ended: String,
    when_idle: String,
    when_fetched: String,
    first_message: String,
    last_message: String,
    alert_level: i64,
    customer_alias: String,
    customer_host: String,
    customer_name: String,
    customer_email: String,
    customer_phone: String,
    customer_company_name: String,
    customer_consented: bool,
    session_key: String,
    initial_queue_pos: i64,
    flags: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Message {
    chat_message_id: i64,
    chat_session_id: i64,
    #[serde(rename = "Type")]
    kind: i64,
    message: String,
    author: String,
    when_posted: String,
}

fn date(ticks: Option<i64>) -> String {
    let instant = ticks.and_then(|ticks| Timestamp::from_nanosecond(i128::from(ticks) * 100).ok());
    instant.map_or_else(
        || "0001-01-01T00:00:00Z".to_owned(),
        |instant| instant.to_string(),
    )
}

fn ticks(instant: Timestamp) -> i64 {
    i64::try_from(instant.as_nanosecond() / 100).unwrap_or(i64::MAX)
}

const STATUS: [&str; 11] = [
    "Invalid",
    "PreChatForm",
    "Faq",
    "OfflineForm",
    "InQueue",
    "CustomerLast",
    "UserLast",
    "Finished",
    "Deleted",
    "Closed",
    "RequestPosted",
];

impl Session {
    fn new(row: SessionRow, topic: &TopicRow, user: Option<UserRow>) -> Self {
        let warn = if row.status == 4 {
            topic.warn_new_chat
        } else {
            topic.warn_message
        };
        Self {
            chat_session_id: row.id,
            topic_id: row.topic_id,
            user: user.map(|user| Associate {
                associate_id: user.id,
                name: user.login,
                full_name: user.full_name,
            }),
            transfer_to: row.transfer_to,
            rank: row.rank.unwrap_or(0),
            status: usize::try_from(row.status)
                .ok()
                .and_then(|status| STATUS.get(status))
                .unwrap_or(&STATUS[0]),
            chatbot_is_active: row.chatbot_is_active,
            when_requested: date(Some(row.when_requested)),
            when_started: date(row.when_started),
            when_ended: date(row.when_ended),
            when_idle: date(Some(row.when_idle)),
            when_fetched: date(Some(row.when_fetched)),
            first_message: row.first_message,
            last_message: row.last_message,
            alert_level: if warn > 0 { row.alert_level } else { 0 },
            customer_alias: row.customer_alias,
            customer_host: row.customer_host,
            customer_name: row.customer_name,
            customer_email: row.customer_email,
            customer_phone: row.customer_phone,
            customer_company_name: row.customer_company,
            customer_consented: row.customer_consented,
            session_key: row.session_key,
            initial_queue_pos: row.initial_queue_pos,
            flags: row.flags,
        }
    }
}

impl From<MessageRow> for Message {
    fn from(row: MessageRow) -> Self {
        Self {
            chat_message_id: row.id,
            chat_session_id: row.session_id,
            kind: row.kind,
            message: row.text,
            author: row.author,
            when_posted: date(Some(row.when_posted)),
        }
    }
}

/// The statements, once per database. They differ in how a transaction begins and how rows are locked.
macro_rules! statements {
    ($name:ident, $pool:ty, $begin:expr, $lock:literal, $skip:literal) => {
        mod $name {
            use super::*;

            const MEMBER: &str = "SELECT * FROM topic_members WHERE topic_id = $1 AND user_id = $2";
            const TOPIC: &str = "SELECT * FROM topics WHERE NOT deleted AND id = $1";
            const STATE: &str = "UPDATE sessions SET status = $1, user_id = $2, transfer_to = $3, rank = $4, \
                chatbot_is_active = $5, when_requested = $6, when_started = $7, when_ended = $8, when_idle = $9, \
                first_message = $10, last_message = $11, alert_level = $12, modified = $13 WHERE id = $14";

            macro_rules! store {
                ($link:expr, $row:expr, $now:expr) => {
                    sqlx::query(STATE)
                        .bind($row.status)
                        .bind($row.user_id)
                        .bind($row.transfer_to)
                        .bind($row.rank)
                        .bind($row.chatbot_is_active)
                        .bind($row.when_requested)
                        .bind($row.when_started)
                        .bind($row.when_ended)
                        .bind($row.when_idle)
                        .bind(&$row.first_message)
                        .bind(&$row.last_message)
                        .bind($row.alert_level)
                        .bind($now)
                        .bind($row.id)
                        .execute($link)
                        .await?
                };
            }

            async fn shown(readers: &$pool, row: SessionRow) -> sqlx::Result<Session> {
                let topic: TopicRow = sqlx::query_as(TOPIC).bind(row.topic_id).fetch_one(readers).await?;
                let user = match row.user_id {
                    Some(id) => {
                        let sql = "SELECT * FROM users WHERE id = $1";
                        Some(sqlx::query_as(sql).bind(id).fetch_one(readers).await?)
                    }
                    None => None,
                };
                Ok(Session::new(row, &topic, user))
            }

            pub(super) async fn reset(writer: &$pool, readers: &$pool, id: i64) -> sqlx::Result<Session> {
                let now = ticks(Timestamp::now());
                let mut link = $begin(writer).await?;
                let sql = concat!("SELECT * FROM sessions WHERE id = $1 AND status <> $2", $lock);
                let mut row: SessionRow = sqlx::query_as(sql).bind(id).bind(8_i64).fetch_one(&mut *link).await?;
                sqlx::query(MEMBER).bind(row.topic_id).bind(USER_ID).fetch_one(&mut *link).await?;
                let _: TopicRow = sqlx::query_as(TOPIC).bind(row.topic_id).fetch_one(&mut *link).await?;
                let sql = "SELECT COUNT(*) AS responders, SUM(CASE WHEN present THEN 1 ELSE 0 END) AS present \
                    FROM topic_members JOIN users ON users.id = user_id WHERE (respond OR manage) AND topic_id = $1";
                sqlx::query(sql).bind(row.topic_id).fetch_one(&mut *link).await?;
                row.status = 4;
                row.user_id = None;
                row.rank = None;
                row.when_started = None;
                row.when_ended = None;
                row.chatbot_is_active = false;
                store!(&mut *link, row, now);
                link.commit().await?;
                shown(readers, row).await
            }

            pub(super) async fn pick_up(writer: &$pool, readers: &$pool, id: i64) -> sqlx::Result<Session> {
                let now = ticks(Timestamp::now());
                let mut link = $begin(writer).await?;
                let sql = "SELECT * FROM sessions WHERE id = $1 AND status <> $2";
                let row: SessionRow = sqlx::query_as(sql).bind(id).bind(8_i64).fetch_one(&mut *link).await?;
                sqlx::query(MEMBER).bind(row.topic_id).bind(USER_ID).fetch_one(&mut *link).await?;
                let sql = concat!("SELECT * FROM sessions WHERE id = $1 AND status <> $2", $skip);
                let row: SessionRow = sqlx::query_as(sql).bind(id).bind(8_i64).fetch_one(&mut *link).await?;
                if row.status != 4 {
                    return Err(sqlx::Error::RowNotFound);
                }
                let (row, welcome, author) = {
                    let mut row = row;
                    let sql = concat!("SELECT id FROM users WHERE id = $1", $lock);
                    sqlx::query(sql).bind(USER_ID).fetch_one(&mut *link).await?;
                    let sql = "SELECT rank FROM sessions WHERE rank IS NOT NULL AND user_id = $1";
                    let used: Vec<(i64,)> = sqlx::query_as(sql).bind(USER_ID).fetch_all(&mut *link).await?;
                    row.rank = (1..).find(|rank| used.iter().all(|(other,)| other != rank));
                    row.status = 5;
                    row.user_id = Some(USER_ID);
                    row.when_started = Some(now);
                    row.alert_level = 0;
                    store!(&mut *link, row, now);
                    let sql = "UPDATE topics SET accepts = accepts + 1, accept_millis = accept_millis + $1, \
                        last_accept = $2 WHERE id = $3";
                    let waited = (now - row.when_requested) / 10_000;
                    sqlx::query(sql).bind(waited).bind(now).bind(row.topic_id).execute(&mut *link).await?;
                    let topic: TopicRow = sqlx::query_as(TOPIC).bind(row.topic_id).fetch_one(&mut *link).await?;
                    let sql = "SELECT * FROM users WHERE id = $1";
                    let user: UserRow = sqlx::query_as(sql).bind(USER_ID).fetch_one(&mut *link).await?;
                    (row, topic.welcome_message, user.full_name)
                };
                let sql = "INSERT INTO messages (session_id, kind, text, author, read_by_customer, special, \
                    special_param, when_posted, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id";
                let _: (i64,) = sqlx::query_as(sql)
                    .bind(id)
                    .bind(3_i64)
                    .bind(welcome)
                    .bind(author)
                    .bind(0_i64)
                    .bind(1_i64)
                    .bind("")
                    .bind(now)
                    .bind(USER_ID)
                    .fetch_one(&mut *link)
                    .await?;
                link.commit().await?;
                shown(readers, row).await
            }

            pub(super) async fn get(readers: &$pool, id: i64) -> sqlx::Result<Session> {
                let mut link = readers.acquire().await?;
                let sql = "SELECT * FROM sessions WHERE id = $1 AND status <> $2";
                let row: SessionRow = sqlx::query_as(sql).bind(id).bind(8_i64).fetch_one(&mut *link).await?;
                sqlx::query(MEMBER).bind(row.topic_id).bind(USER_ID).fetch_one(&mut *link).await?;
                drop(link);
                shown(readers, row).await
            }

            pub(super) async fn messages(readers: &$pool, id: i64, after: i64) -> sqlx::Result<Vec<Message>> {
                let mut link = readers.acquire().await?;
                let sql = "SELECT sessions.user_id, transfer_to, listen, respond, manage, notify \
                    FROM sessions LEFT JOIN topic_members \
                    ON topic_members.topic_id = sessions.topic_id AND topic_members.user_id = $1 \
                    WHERE sessions.id = $2 AND status <> $3";
                sqlx::query(sql).bind(USER_ID).bind(id).bind(8_i64).fetch_one(&mut *link).await?;
                let sql = "SELECT * FROM messages WHERE session_id = $1 AND id > $2 ORDER BY when_posted, id";
                let rows: Vec<MessageRow> = sqlx::query_as(sql).bind(id).bind(after).fetch_all(&mut *link).await?;
                Ok(rows.into_iter().map(Message::from).collect())
            }
        }
    };
}

statements!(
    sqlite,
    SqlitePool,
    |pool: &SqlitePool| {
        let pool = pool.clone();
        async move { pool.begin_with("BEGIN IMMEDIATE").await }
    },
    "",
    ""
);
statements!(
    postgres,
    PgPool,
    |pool: &PgPool| {
        let pool = pool.clone();
        async move { pool.begin().await }
    },
    " FOR UPDATE",
    " FOR UPDATE SKIP LOCKED"
);

impl Database {
    pub(crate) async fn reset(&self, id: i64) -> sqlx::Result<Session> {
        match self {
            Self::Sqlite { writer, readers } => sqlite::reset(writer, readers, id).await,
            Self::Postgres(pool) => postgres::reset(pool, pool, id).await,
        }
    }

    pub(crate) async fn pick_up(&self, id: i64) -> sqlx::Result<Session> {
        match self {
            Self::Sqlite { writer, readers } => sqlite::pick_up(writer, readers, id).await,
            Self::Postgres(pool) => postgres::pick_up(pool, pool, id).await,
        }
    }

    pub(crate) async fn get(&self, id: i64) -> sqlx::Result<Session> {
        match self {
            Self::Sqlite { readers, .. } => sqlite::get(readers, id).await,
            Self::Postgres(pool) => postgres::get(pool, id).await,
        }
    }

    pub(crate) async fn messages(&self, id: i64, after: i64) -> sqlx::Result<Vec<Message>> {
        match self {
            Self::Sqlite { readers, .. } => sqlite::messages(readers, id, after).await,
            Self::Postgres(pool) => postgres::messages(pool, id, after).await,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Request {
    chat_session_id: i64,
    #[serde(default)]
    after: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Key {
    chat_session_entity_id: i64,
}

#[derive(Clone)]
struct App {
    database: Database,
    authorization: Arc<Secret>,
}

impl App {
    /// Checks for the one user, whose name and password are compared in constant time.
    fn check(&self, headers: &HeaderMap) -> Result<(), StatusCode> {
        let given = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok());
        if given.is_some_and(|given| Secret::new(given) == *self.authorization) {
            Ok(())
        } else {
            Err(StatusCode::UNAUTHORIZED)
        }
    }
}

fn answer<T>(result: sqlx::Result<T>) -> Result<Json<T>, StatusCode> {
    match result {
        Ok(value) => Ok(Json(value)),
        Err(sqlx::Error::RowNotFound) => Err(StatusCode::NOT_FOUND),
        Err(_) => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

pub(crate) fn app(database: Database) -> axum::Router {
    let agent = |name: &str| format!("/api/v1/Agents/Chat/{name}");
    let authorization = Arc::new(Secret::new(AUTHORIZATION));
    let reset = |State(app): State<App>, headers: HeaderMap, Json(body): Json<Request>| async move {
        app.check(&headers)?;
        answer(app.database.reset(body.chat_session_id).await)
    };
    let pick_up = |State(app): State<App>, headers: HeaderMap, Json(body): Json<Request>| async move {
        app.check(&headers)?;
        answer(app.database.pick_up(body.chat_session_id).await)
    };
    let get = |State(app): State<App>, headers: HeaderMap, Query(query): Query<Key>| async move {
        app.check(&headers)?;
        answer(app.database.get(query.chat_session_entity_id).await)
    };
    let messages = |State(app): State<App>, headers: HeaderMap, Json(body): Json<Request>| async move {
        app.check(&headers)?;
        answer(
            app.database
                .messages(body.chat_session_id, body.after)
                .await,
        )
    };
    axum::Router::new()
        .route(&agent("ResetChatSession"), post(reset))
        .route(&agent("PickUpChatSession"), post(pick_up))
        .route(&agent("GetChatSessionEntity"), post(get))
        .route(&agent("GetChatMessages"), post(messages))
        .with_state(App {
            database,
            authorization,
        })
}
