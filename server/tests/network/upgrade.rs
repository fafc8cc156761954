//! A database of the former release, taken over by this one.

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};
use superoffice_chat_server::archive::{Parameters, Query};
use superoffice_chat_server::ids::{MessageId, SessionId, TopicId, UserId};
use superoffice_chat_server::store::{Actor, Settings, Store};

use crate::processes::Process;
use crate::support::{draft, later, new_database, postgres};

/// Rows as the former release wrote them.
const ROWS: &str = r##"
INSERT INTO users (login, full_name, password_hash, admin, present) VALUES ('ÅSE', 'Åse Dahl', 'x', TRUE, TRUE);
INSERT INTO topics (modified, name, description, welcome_message, language, alert_recipient, alert_template,
    collect_consent, offline_collect_consent, badge_header, custom_queue_text_enabled, custom_queue_text,
    warn_new_chat, warn_new_chat_manager, warn_message, warn_message_manager, ticket_enabled, ticket_category,
    ticket_priority, opening_hours_enabled, opening_hours, widget, bot_enabled, bot, use_queue_offline_form,
    offline_form_time_limit, offline_form_queue_length, widget_enable_rating, widget_rating_text, unknown)
VALUES (17149824000000000, 'Hjelp', '', '', 0, '', 0, FALSE, FALSE, '', FALSE, '', 0, 0, 0, 0, FALSE, 0, 0, FALSE,
    'HOURS', '{"UseAgentFirstname": true, "Color": "#0b4f6c", "CustMsgColor": "#d6ecf5", "buttonTextColor": "#fff",
    "Shadow": "soft"}', FALSE, '{}', FALSE, 0, 0, FALSE, '', '{"widgetEnableRating": true, "WIDGETRATINGTEXT": "How was it?", "Mood": 3}');
INSERT INTO sessions (topic_id, status, chatbot_is_active, when_requested, when_idle, when_fetched, first_message,
    last_message, alert_level, customer_alias, customer_host, customer_name, customer_email, customer_phone,
    customer_company, customer_consented, session_key, initial_queue_pos, flags, rating, modified, unknown)
VALUES (1, 4, FALSE, 17149824000000000, 17149824000000000, 17149824000000000, 'BLÅBÆR', 'BLÅBÆR', 0, '', '', '', '', '',
    '', FALSE, 'key', 1, 0, 4, 17149824000000000, '{"Mood": 5}');
INSERT INTO sessions (topic_id, status, chatbot_is_active, when_requested, when_idle, when_fetched, first_message,
    last_message, alert_level, customer_alias, customer_host, customer_name, customer_email, customer_phone,
    customer_company, customer_consented, session_key, initial_queue_pos, flags, rating, modified, unknown)
VALUES (1, 7, FALSE, 17149824000000000, 17149824000000000, 17149824000000000, '', '', 0, '', '', '', '', '',
    '', FALSE, 'other', 1, 0, 0, 17149824000000000, '{"rating": 2, "Mood": [1,null]}');
INSERT INTO messages (session_id, kind, text, author, read_by_customer, special, special_param, when_posted)
VALUES (1, 2, 'BLÅBÆR', '', 0, 0, '', 17149824000000000);
"##;

fn rows() -> AssertSqlSafe<String> {
    let hours = superoffice_chat_server::hours::OpeningHours::default();
    let hours = serde_json::to_string(&hours).unwrap();
    AssertSqlSafe(ROWS.replace("HOURS", &hours))
}

#[tokio::test]
async fn a_database_of_the_former_release_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chat.db");
    std::fs::write(&path, "").unwrap();
    let mut urls = vec![format!("sqlite:{}", path.display())];
    let mut link = SqliteConnection::connect(&urls[0]).await.unwrap();
    let mut former = sqlx::migrate!("migrations/sqlite");
    former.migrations = vec![former.migrations[0].clone()].into();
    former.run(&mut link).await.unwrap();
    sqlx::raw_sql(rows()).execute(&mut link).await.unwrap();
    link.close().await.unwrap();
    if let Some(server) = postgres() {
        let url = new_database(&server).await;
        let mut link = PgConnection::connect(&url).await.unwrap();
        let mut former = sqlx::migrate!("migrations/postgres");
        former.migrations = vec![former.migrations[0].clone()].into();
        former.run(&mut link).await.unwrap();
        sqlx::raw_sql(rows()).execute(&mut link).await.unwrap();
        urls.push(url);
    }
    for url in urls {
        let store = Store::open(&url, Settings::default()).await.unwrap();
        let user = superoffice_chat_server::store::UserRef::Name("åse".to_owned());
        let user = store.resolve(&user).await.unwrap();
        assert_eq!(user.id, UserId(1), "{url}");
        let actor = Actor {
            user: user.id,
            admin: true,
        };
        let session = store.session(actor, SessionId(1)).await.unwrap();
        let version = session.version;
        assert_eq!((version.revision, version.stamp), (1, 1_714_982_400));
        assert_eq!((session.message_count, session.message_chars), (1, 6));
        let parameters = Parameters {
            filter: Some("firstMessage = 'blåbær' and chatTopic/name begins 'HJ'"),
            ..Parameters::default()
        };
        let zone = jiff::tz::TimeZone::UTC;
        let query = Query::parse(&parameters, &zone, actor.user, later(0)).unwrap();
        let page = store
            .archive(actor, Some(TopicId(1)), &query)
            .await
            .unwrap();
        assert_eq!(page.rows.len(), 1, "{url}");
        let taken = store.pick_up_first(actor, later(0)).await.unwrap();
        assert_eq!(taken.unwrap().id, SessionId(1));
        let said = store
            .add_message(actor, SessionId(1), draft("Hei"), later(1))
            .await;
        said.unwrap();
        let all = store
            .messages(actor, SessionId(1), MessageId(0))
            .await
            .unwrap();
        assert_eq!(all.len(), 2);
        store
            .set_password(user.id, "long enough".into())
            .await
            .unwrap();
        // Opened again, as by another node.
        store.close().await;
        marks_and_colours_are_there(&url).await;
    }
}

/// What the release of July 2026 has for the widget, of a topic and a session that were stored before. What no release has
/// is there as well.
async fn marks_and_colours_are_there(database: &str) {
    let process = Process::start(database);
    let get = async |path: &str| {
        let request = reqwest::Client::new().get(process.url(path));
        let request = request.basic_auth("ÅSE", Some("long enough"));
        let response = request.header("accept", "application/json").send();
        response.await.unwrap().json::<Value>().await.unwrap()
    };
    let topic = get("ChatTopic/1").await;
    assert_eq!(topic["WidgetEnableRating"], true, "{database}: {topic}");
    assert_eq!(topic["WidgetRatingText"], "How was it?");
    assert_eq!(topic["Mood"], 3);
    let widget = &topic["Widget"];
    let found = ["Color", "CustMsgColor", "ButtonTextColor", "Shadow"].map(|name| &widget[name]);
    assert_eq!(found, ["#0b4f6c", "#d6ecf5", "#fff", "soft"], "{widget}");
    assert_eq!(
        (&widget["UseAgentFirstname"], &widget["AgentMsgColor"]),
        (&true.into(), &Value::Null)
    );
    let session = get("ChatSession/1").await;
    assert_eq!(
        (&session["Rating"], &session["Mood"]),
        (&4.into(), &5.into()),
        "{session}"
    );
    let other = get("ChatSession/2").await;
    assert_eq!(
        (&other["Rating"], other["Mood"].to_string().as_str()),
        (&2.into(), "[1,null]"),
        "{other}"
    );
    for (record, name) in [
        (&topic, "widgetEnableRating"),
        (&topic, "WIDGETRATINGTEXT"),
        (&other, "rating"),
    ] {
        assert!(record.get(name).is_none(), "{record}");
    }
}

/// Several processes open a new file at the same time, as a server and a command do: each finds the tables.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn processes_that_start_at_once_do_not_fail() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("chat.db").display());
    let opened = (0..4).map(|_| {
        let url = url.clone();
        tokio::spawn(async move { Store::open(&url, Settings::default()).await.map(drop) })
    });
    for opened in opened.collect::<Vec<_>>() {
        opened.await.unwrap().unwrap();
    }
}
