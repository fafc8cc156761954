//! Databases for tests: SQLite always, PostgreSQL when `TEST_POSTGRES_URL` names a server.
#![allow(dead_code, reason = "not every test needs all of it")]

use std::io::Write as _;
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::{SignedDuration, Timestamp};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use superoffice_chat_server::ids::{TopicId, UserId};
use superoffice_chat_server::member::{Rights, User};
use superoffice_chat_server::session::{Session, SessionInput, Status, Wanted};
use superoffice_chat_server::store::{Actor, Draft, Settings, Store, UserRef};
use superoffice_chat_server::topic::TopicData;

/// A store with a topic, an administrator, two agents of the topic (who are present) and an outsider.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) url: String,
    pub(crate) topic: TopicId,
    pub(crate) admin: Actor,
    pub(crate) ann: Actor,
    pub(crate) bob: Actor,
    pub(crate) outsider: Actor,
    _folder: tempfile::TempDir,
}

pub(crate) fn start() -> Timestamp {
    "2024-05-06T08:00:00.1234567Z".parse().unwrap()
}

pub(crate) fn later(seconds: i64) -> Timestamp {
    start() + SignedDuration::from_secs(seconds)
}

pub(crate) fn draft(text: &str) -> Draft {
    Draft {
        kind: None,
        text: text.to_owned(),
        author: String::new(),
        read_by_customer: 0,
        special: superoffice_chat_server::message::Special::None,
        special_param: String::new(),
        when_posted: None,
    }
}

/// One world a database that can be reached.
pub(crate) async fn worlds() -> Vec<World> {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("sqlite:{}", folder.path().join("chat.db").display());
    let mut worlds = vec![world(file, folder).await];
    if let Some(url) = postgres() {
        let url = new_database(&url).await;
        worlds.push(world(url, tempfile::tempdir().unwrap()).await);
    }
    worlds
}

/// The address of a PostgreSQL server; none, with a notice, if there is none.
pub(crate) fn postgres() -> Option<String> {
    let url = std::env::var("TEST_POSTGRES_URL").ok();
    if url.is_none() {
        skipped();
    }
    url
}

/// A world on SQLite in a folder.
pub(crate) async fn sqlite_in(folder: &std::path::Path) -> World {
    let file = format!("sqlite:{}", folder.join("chat.db").display());
    world(file, tempfile::tempdir().unwrap()).await
}

pub(crate) async fn new_database(server: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("chat_test_{}_{number}", std::process::id());
    let mut link = PgConnection::connect(server).await.unwrap();
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&mut link)
        .await
        .unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    format!("{base}/{name}")
}

pub(crate) async fn world(url: String, folder: tempfile::TempDir) -> World {
    let store = Store::open(&url, Settings::default()).await.unwrap();
    let mut actors = Vec::new();
    for (login, admin) in [
        ("root", true),
        ("Ann", false),
        ("Bob", false),
        ("Eve", false),
    ] {
        let user = User {
            id: UserId(0),
            login: login.to_owned(),
            full_name: format!("{login} Smith"),
            admin,
            present: true,
            group: String::new(),
        };
        let user = store.insert_user(&user, "secret".into()).await.unwrap();
        actors.push(Actor {
            user: user.id,
            admin,
        });
    }
    let data = TopicData {
        name: "Help".to_owned(),
        welcome_message: "Welcome".to_owned(),
        ..TopicData::default()
    };
    let topic = store.insert_topic(actors[0], &data, start()).await.unwrap();
    let rights = Rights {
        respond: true,
        ..Rights::default()
    };
    for actor in &actors[1..3] {
        let user = UserRef::Id(actor.user);
        store
            .put_member(actors[0], topic.id, &user, rights)
            .await
            .unwrap();
    }
    World {
        store,
        url,
        topic: topic.id,
        admin: actors[0],
        ann: actors[1],
        bob: actors[2],
        outsider: actors[3],
        _folder: folder,
    }
}

/// What a client would send to store a session as it is, in another status.
pub(crate) fn input(session: &Session, status: Status) -> SessionInput {
    SessionInput {
        topic: session.topic,
        state: Wanted {
            status,
            user: session.state.user,
            transfer_to: session.state.transfer_to,
            bot: session.state.bot,
            when_ended: None,
            alert_level: 0,
            rank: None,
        },
        customer: session.customer.clone(),
        links: session.links,
        flags: session.flags,
        rating: session.rating,
        unknown: session.unknown.clone(),
    }
}

/// A new session in the queue.
pub(crate) async fn queued(world: &World) -> Session {
    world
        .store
        .create_session(world.topic, start())
        .await
        .unwrap()
}

/// Says once, past the capture of the test harness, that half of the tests is left out.
fn skipped() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let text = "SKIPPED: PostgreSQL, for TEST_POSTGRES_URL is not set";
        let _ = writeln!(std::io::stderr(), "{text}");
    });
}
