//! Archive queries over a socket, by the typed columns of the generated client, on both databases.

use futures_util::TryStreamExt as _;
use pagewire_runtime::client::{BaseUrl, Client, Credentials, Reqwest};
use superoffice::archives::chat_session as chat;
use superoffice::runtime::superoffice::archive::Query;
use superoffice::runtime::{DateTime, archive_row};
use superoffice::types::Mode;

use crate::running::{PASSWORD, Running};
use crate::support::{later, worlds};

/// Sessions in the database; more than a page of the server's default size.
const SESSIONS: i32 = 1_200;

archive_row! {
    /// A session, as a list shows it.
    struct Session of chat::ChatSession {
        id: i32 = chat::CHAT_SESSION_ID,
        requested: Option<DateTime> = chat::WHEN_REQUESTED,
        ended: Option<DateTime> = chat::WHEN_ENDED,
        topic: Option<String> = chat::chat_topic::NAME,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn typed_queries_select_filter_order_and_page() {
    for world in worlds().await {
        for second in 0..SESSIONS {
            let at = later(i64::from(second));
            world.store.create_session(world.topic, at).await.unwrap();
        }
        let running = Running::start(&world).await;
        let base = BaseUrl::parse(&running.url("/api/")).unwrap();
        let client = Client::new(base, Reqwest::new().unwrap());
        let client = client.with_credentials(Credentials::basic("root", PASSWORD));
        let client: superoffice::Client = client.into();

        let half = SESSIONS / 2;
        let query = Query::new()
            .select((chat::CHAT_SESSION_ID, chat::WHEN_REQUESTED, chat::STATUS))
            .select(chat::chat_topic::NAME)
            .filter(
                chat::CHAT_SESSION_ID
                    .gt(half)
                    .and(chat::WHEN_ENDED.is_null()),
            )
            .order_by(chat::CHAT_SESSION_ID.desc());
        for mode in [Mode::Slim, Mode::Full] {
            let call = client
                .chat_session()
                .get_all()
                .mode(mode)
                .with_query(&query);
            let rows: Vec<_> = call.rows(250).try_collect().await.unwrap();
            let keys: Vec<i32> = rows
                .iter()
                .filter_map(|row| row.get(chat::CHAT_SESSION_ID).unwrap())
                .collect();
            let expected: Vec<i32> = (half + 1..=SESSIONS).rev().collect();
            assert_eq!(keys, expected);
            for row in &rows {
                assert!(row.get(chat::WHEN_REQUESTED).unwrap().is_some());
                assert!(row.get(chat::STATUS).unwrap().is_some());
                assert!(row.get(chat::chat_topic::NAME).unwrap().is_some());
            }
        }

        // Structs, with no other columns than theirs.
        let query = Query::new()
            .filter(chat::CHAT_SESSION_ID.le(half))
            .order_by(chat::CHAT_SESSION_ID.asc());
        for mode in [Mode::Slim, Mode::Full] {
            let call = client.chat_session().get_all().mode(mode);
            let sessions = call.with_query(&query).rows_as::<Session>(250);
            let sessions: Vec<Session> = sessions.try_collect().await.unwrap();
            assert_eq!(sessions.len(), usize::try_from(half).unwrap());
            for (session, id) in sessions.iter().zip(1..) {
                assert_eq!(session.id, id);
                assert!(session.requested.is_some() && session.topic.is_some());
                assert!(session.ended.is_none());
            }
        }

        // All of them, in pages of the server.
        let query = Query::new().select(chat::CHAT_SESSION_ID);
        let call = client.chat_topic().sessions(world.topic.0);
        let call = call.with_query(&query);
        let rows: Vec<_> = call.rows(500).try_collect().await.unwrap();
        assert_eq!(rows.len(), usize::try_from(SESSIONS).unwrap());

        // A column that this server does not have is refused, with its place in the filter.
        let filter = chat::RATING.gt(3).and(chat::associate::TITLE.is("Ms"));
        let query = Query::new().filter(filter);
        let refused = client.chat_session().get_all().with_query(&query).send();
        let refused = refused.await.unwrap_err();
        let message = refused.to_string();
        assert_eq!(refused.status().map(|status| status.as_u16()), Some(400));
        assert!(
            message.contains("$filter, character 17: there is no column"),
            "{message}"
        );
    }
}
