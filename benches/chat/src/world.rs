//! The content of the database: ten topics, one user who may do everything, and waiting sessions.

use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};
use superoffice_chat_server::ids::UserId;
use superoffice_chat_server::member::{Rights, User};
use superoffice_chat_server::store::{Actor, Settings, Store, UserRef};
use superoffice_chat_server::topic::TopicData;
use sqlx::AssertSqlSafe;

/// Login name and password of the user.
const USER: (&str, &str) = ("ann", "secret");
/// The same as a header.
pub(crate) const AUTHORIZATION: &str = "Basic YW5uOnNlY3JldA==";

/// The number of messages in a session. Each is a second younger than the previous one; all are older than the next session.
const MESSAGES: i64 = 100;

/// The topics.
const TOPICS: usize = 10;

/// Fills an empty database. Every session is open; one in a hundred, but at least ten, wait for a person.
pub(crate) async fn seed(database: &str, sessions: i64) -> anyhow::Result<()> {
    let store = Store::open(database, Settings::default()).await?;
    let now = Timestamp::now() - SignedDuration::from_hours(24);
    let user = User {
        id: UserId(0),
        login: USER.0.to_owned(),
        full_name: "Ann Smith".to_owned(),
        admin: false,
        present: true,
        group: String::new(),
    };
    let id = store.insert_user(&user, USER.1.into()).await?.id;
    let actor = Actor {
        user: id,
        admin: true,
    };
    let rights = Rights {
        respond: true,
        manage: true,
        ..Rights::default()
    };
    let mut topics = Vec::new();
    for number in 0..TOPICS {
        let data = TopicData {
            name: format!("Topic {number}"),
            welcome_message: "Welcome".to_owned(),
            ..TopicData::default()
        };
        let topic = store.insert_topic(actor, &data, now).await?.id;
        store
            .put_member(actor, topic, &UserRef::Id(id), rights)
            .await?;
        topics.push(topic);
    }
    for number in 0..sessions {
        let asked = now + SignedDuration::from_secs(number);
        let topic = topics[usize::try_from(number)? % TOPICS];
        store.create_session(topic, asked).await?;
    }
    store.close().await;
    // Adds what no operation creates at this scale: open sessions that do not wait, and their messages.
    let waiting = (sessions / 100).max(10);
    let talk = format!(
        "UPDATE sessions SET customer_name = 'Eva', customer_email = 'eva@example.com', \
         status = CASE WHEN id <= {waiting} THEN 4 ELSE 6 END"
    );
    let write = format!(
        "INSERT INTO messages (session_id, kind, text, author, read_by_customer, special, special_param, when_posted) \
         WITH RECURSIVE numbers (number) AS \
         (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < {MESSAGES}) \
         SELECT id, 2, 'Is anybody there?', 'Eva', 0, 0, '', when_requested + number * 10000000 \
         FROM numbers CROSS JOIN sessions ORDER BY id, number"
    );
    let mut statements = vec![talk, write];
    // PostgreSQL does that by itself after a while; SQLite never does.
    if !database.starts_with("sqlite:") {
        statements.push("ANALYZE".to_owned());
    }
    for statement in statements {
        run(database, &statement)
            .await
            .with_context(|| statement.clone())?;
    }
    Ok(())
}

async fn run(database: &str, statement: &str) -> anyhow::Result<()> {
    let statement = AssertSqlSafe(statement.to_owned());
    if database.starts_with("sqlite:") {
        let pool = sqlx::SqlitePool::connect(database).await?;
        sqlx::query(statement).execute(&pool).await?;
        pool.close().await;
    } else {
        let pool = sqlx::PgPool::connect(database).await?;
        sqlx::query(statement).execute(&pool).await?;
        pool.close().await;
    }
    Ok(())
}
