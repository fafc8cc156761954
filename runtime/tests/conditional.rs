//! Conditional requests from one side to the other: what was read is written back unless somebody was faster.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::support::sample;
use pagewire_runtime::client::{BaseUrl, Client, Error, ErrorKind, HttpDate, Mock, Reqwest};
use pagewire_runtime::server::{Context, Error as Failure, Router};
use sample::carriers::*;

/// 1994-11-06T08:49:37Z.
const FIRST_CHANGE: u64 = 784_111_777;

/// Changes a second after each other; the clock of the machine has no part in it.
struct Chat {
    changed: AtomicU64,
}

impl Chat {
    fn check(&self, cx: &Context) -> Result<(), Failure> {
        let seconds = Duration::from_secs(self.changed.load(Ordering::Relaxed));
        cx.check_modified(SystemTime::UNIX_EPOCH + seconds)
    }
}

impl sample::chat_agent::ChatAgentApi for &'static Chat {
    async fn reset_chat_session(
        &self,
        cx: &Context,
        _: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Failure> {
        self.check(cx)?;
        self.changed.fetch_add(1, Ordering::Relaxed);
        Ok(Some(ChatSessionEntity::new()))
    }
}

impl sample::chat_session::ChatSessionApi for &'static Chat {
    async fn get_chat_messages(
        &self,
        cx: &Context,
        id: i32,
        _: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Failure> {
        self.check(cx)?;
        Ok(vec![ChatMessage::new().set_chat_message_id(id)])
    }
}

/// A client of a server on a socket.
async fn client() -> sample::Client {
    let chat: &'static Chat = Box::leak(Box::new(Chat {
        changed: AtomicU64::new(FIRST_CHANGE),
    }));
    let router = Router::new([
        sample::chat_agent::routes(chat),
        sample::chat_session::routes(chat),
    ])
    .unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    let base = BaseUrl::parse(&format!("http://{address}/api/")).unwrap();
    Client::new(base, Reqwest::new().unwrap()).into()
}

#[tokio::test]
async fn what_somebody_else_has_changed_is_not_overwritten() {
    let client = client().await;
    let read = || client.chat_session().get_chat_messages(5);
    let write = |seen: HttpDate| {
        let call = client.chat_agent().reset_chat_session(5);
        call.if_unmodified_since(seen).send()
    };

    let (messages, head) = read().send_with_head().await.unwrap();
    assert_eq!(messages[0].chat_message_id, Some(5));
    assert_eq!(head.status(), 200);
    assert_eq!(
        head.header("last-modified"),
        Some("Sun, 06 Nov 1994 08:49:37 GMT")
    );
    let seen = head.last_modified().unwrap();
    let again = read().if_modified_since(seen).send_with_head().await;
    assert!(
        matches!(
            again.as_ref().map_err(Error::kind),
            Err(ErrorKind::NotModified)
        ),
        "{again:?}"
    );

    write(seen).await.unwrap();
    let error = write(seen).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 412, "{error}");

    let (_, head) = read()
        .if_modified_since(seen)
        .send_with_head()
        .await
        .unwrap();
    let newer = head.last_modified().unwrap();
    assert!(newer > seen);
    write(newer).await.unwrap();
}

#[tokio::test]
async fn a_date_beside_a_tag_has_no_effect() {
    let client = client().await;
    let (_, head) = client
        .chat_session()
        .get_chat_messages(5)
        .send_with_head()
        .await
        .unwrap();
    let seen = head.last_modified().unwrap();
    // RFC 9110, 13.1.3: the tag decides, which the handler does not compare.
    let call = client.chat_session().get_chat_messages(5);
    let call = call.header("If-None-Match", "\"other\"");
    call.if_modified_since(seen).send().await.unwrap();
    // The same for a write: 13.1.4.
    let write = || client.chat_agent().reset_chat_session(5);
    write().send().await.unwrap();
    let stale = write().if_unmodified_since(seen);
    assert_eq!(stale.send().await.unwrap_err().status().unwrap(), 412);
    let tagged = write().header("If-Match", "\"other\"");
    tagged.if_unmodified_since(seen).send().await.unwrap();
}

#[tokio::test]
async fn a_head_shows_no_headers_and_says_when_one_is_missing() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let call = || client.chat_agent().reset_chat_session(1);
    mock.respond("v1ChatAgent_ResetChatSession", 201, "{}");
    let (session, head) = call().send_with_head().await.unwrap();
    assert_eq!(session, ChatSessionEntity::new());
    assert_eq!(head.status(), 201);
    assert_eq!(head.last_modified(), None);
    assert_eq!(head.header("ETag"), None);
    assert!(head.header("Content-Type").unwrap().contains("json"));
    assert_eq!(format!("{head:?}"), "Head { status: 201, .. }");

    mock.respond("v1ChatAgent_ResetChatSession", 200, "null");
    let nothing = call().send_with_head().await;
    assert!(
        matches!(
            nothing.as_ref().map_err(Error::kind),
            Err(ErrorKind::Null { .. })
        ),
        "{nothing:?}"
    );
}
