//! Checks that frequent queries find their rows by an index.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::{SignedDuration, Timestamp};

use super::database::Link;
use super::handling::first_waiting;
use super::messages::after_sql;
use super::sessions::{WAITING, queue_length};
use super::sql::Sql;
use super::{Settings, Store};
use crate::ids::{MessageId, SessionId, TopicId, UserId};
use crate::member::{Rights, User};
use crate::message::{NewMessage, Special};
use crate::session::Status;
use crate::store::{Actor, UserRef};
use crate::topic::TopicData;

/// Adds that many sessions in ten topics, with two messages each. One in a hundred waits.
async fn fill(store: &Store, sessions: i64, now: Timestamp) -> UserId {
    let user = User {
        id: UserId(0),
        login: "ann".to_owned(),
        full_name: String::new(),
        admin: false,
        present: true,
        group: String::new(),
    };
    let user = store.insert_user(&user, "secret".into()).await.unwrap().id;
    let actor = Actor { user, admin: true };
    let mut topics = Vec::new();
    let data = TopicData {
        name: "Help".to_owned(),
        ..TopicData::default()
    };
    for _ in 0..10 {
        let topic = store.insert_topic(actor, &data, now).await.unwrap();
        topics.push(topic.id);
    }
    let rights = Rights {
        respond: true,
        ..Rights::default()
    };
    let user_ref = UserRef::Id(user);
    store
        .put_member(actor, topics[0], &user_ref, rights)
        .await
        .unwrap();
    let mut link = store.database.write().await.unwrap();
    for index in 0..sessions {
        let asked = now + SignedDuration::from_secs(index);
        let topic = topics[usize::try_from(index).unwrap() % 10];
        let mut session = store.blank(&mut link, topic, asked).await.unwrap();
        if index % 100 != 0 {
            session.state.status = Status::Finished;
        }
        super::session_row::insert(&mut link, &mut session)
            .await
            .unwrap();
        for _ in 0..2 {
            let message = NewMessage::fact(Special::None, now);
            super::messages::insert(&mut link, &mut session, &message)
                .await
                .unwrap();
        }
    }
    link.commit().await.unwrap();
    user
}

async fn plan(link: &mut Link, sql: Sql, explain: &'static str, column: &str) -> String {
    let rows = link.all(sql.after(explain)).await.unwrap();
    let lines: Vec<_> = rows.iter().map(|row| row.text(column).unwrap()).collect();
    lines.join("\n")
}

async fn check(url: &str, explain: &'static str, column: &str, large: bool) {
    let store = Store::open(url, Settings::default()).await.unwrap();
    let sessions = if large { 10_000 } else { 2000 };
    let user = fill(&store, sessions, "2024-05-06T08:00:00Z".parse().unwrap()).await;
    if large {
        multiply_messages(&store).await;
    }
    assert_plans(&store, user, explain, column).await;
}

/// Multiplies the messages by more than a hundred in one statement: a million for ten thousand sessions.
async fn multiply_messages(store: &Store) {
    let sql = Sql::new(
        "INSERT INTO messages (session_id, kind, text, author, read_by_customer, special, \
         special_param, when_posted) \
         WITH RECURSIVE numbers (number) AS \
         (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 98) \
         SELECT id, 2, 'Hello', 'Eva', 0, 0, '', when_requested + number \
         FROM numbers CROSS JOIN sessions",
    );
    let mut link = store.database.write().await.unwrap();
    assert_eq!(link.run(sql).await.unwrap(), 980_000);
    link.commit().await.unwrap();
}

/// Checks the plans with statistics about the rows, which PostgreSQL gathers sooner or later. For SQLite, also checks them
/// without statistics, because only administrators gather them there.
async fn assert_plans(store: &Store, user: UserId, explain: &'static str, column: &str) {
    if explain.contains("QUERY PLAN") {
        assert_indexes(store, user, explain, column).await;
    }
    let mut link = store.database.write().await.unwrap();
    link.run(Sql::new("ANALYZE")).await.unwrap();
    link.commit().await.unwrap();
    assert_indexes(store, user, explain, column).await;
}

async fn assert_indexes(store: &Store, user: UserId, explain: &'static str, column: &str) {
    let mut link = store.read().await.unwrap();
    let poll = after_sql(SessionId(1000), MessageId(0));
    for (sql, indexes) in [
        (
            first_waiting(Some(user), SessionId(0)),
            ["sessions_waiting", "sessions_queue"],
        ),
        (
            first_waiting(None, SessionId(0)),
            ["sessions_waiting", "sessions_waiting"],
        ),
        (
            queue_length(TopicId(1)),
            ["sessions_waiting", "sessions_queue"],
        ),
        (poll, ["messages_poll", "messages_poll"]),
    ] {
        let text = sql.text().to_owned();
        let plan = plan(&mut link, sql, explain, column).await;
        assert!(
            indexes.iter().any(|index| plan.contains(index)),
            "{text}\n{plan}"
        );
    }
}

#[test]
fn the_number_in_the_text_is_that_of_the_status() {
    assert!(WAITING.contains(&format!("status = {} ", Status::InQueue.number())));
}

#[tokio::test]
async fn sqlite_uses_the_indexes() {
    sqlite(false).await;
}

#[tokio::test]
async fn postgres_uses_the_indexes() {
    postgres(false).await;
}

#[tokio::test]
#[ignore = "a million messages take a while; run it after a change of indexes or queries"]
async fn sqlite_uses_the_indexes_among_a_million_messages() {
    sqlite(true).await;
}

#[tokio::test]
#[ignore = "a million messages take a while; run it after a change of indexes or queries"]
async fn postgres_uses_the_indexes_among_a_million_messages() {
    postgres(true).await;
}

async fn sqlite(large: bool) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("chat.db").display());
    check(&url, "EXPLAIN QUERY PLAN ", "detail", large).await;
}

async fn postgres(large: bool) {
    use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        use std::io::Write as _;
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: PostgreSQL, for TEST_POSTGRES_URL is not set"
        );
        return;
    };
    let name = format!("chat_plans_{}_{large}", std::process::id());
    let mut link = PgConnection::connect(&server).await.unwrap();
    let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::query(create).execute(&mut link).await.unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    check(&format!("{base}/{name}"), "EXPLAIN ", "QUERY PLAN", large).await;
}
