//! The two origin pages over a real socket: the generated server, the generated client, and the
//! bytes between them. And the router of the whole API.
#![allow(
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use pagewire_runtime::client::{Credentials, ErrorKind};
use pagewire_runtime::json::{self, Nulls};
use pagewire_runtime::server::{Context, Error as Failure, Router};
use pagewire_runtime::table::Item;
use superoffice::types::{ChatSessionEntity, ChatSessionStatus};
use superoffice::{chat_agent, chat_topic};
use tests::{Nothing, every_route};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Handles the two operations that the project began with, and no other.
struct Origin;

fn session(id: i32, topic: i32) -> ChatSessionEntity {
    ChatSessionEntity::new()
        .set_chat_session_id(id)
        .set_topic_id(topic)
        .set_status(ChatSessionStatus::InQueue)
        .set_when_requested("2022-01-31T12:34:56.1234567+01:00")
}

impl chat_agent::ChatAgentServer for Origin {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Failure> {
        Ok(chat_session_id
            .filter(|id| *id == 317)
            .map(|id| session(id, 7)))
    }
}

impl chat_topic::ChatTopicServer for Origin {
    async fn create_chat_session_for_topic(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Failure> {
        if chat_topic_id == 7 {
            return Ok(Some(session(1, 7)));
        }
        Err(Failure::not_found(format!(
            "Chat topic id {chat_topic_id} not found"
        )))
    }
}

async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

async fn origin() -> String {
    serve(Router::new([chat_agent::routes(Origin), chat_topic::routes(Origin)]).unwrap()).await
}

fn client(address: &str) -> superoffice::Client {
    superoffice::Client::builder(format!("http://{address}/api/"))
        .credentials(Credentials::basic("tje0", "Tje0"))
        .build()
        .unwrap()
}

/// Sends bytes, and gives back the status line and the body.
async fn raw(address: &str, request: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(
        body.is_empty() || head.contains("content-type: application/json; charset=utf-8"),
        "{head}"
    );
    (head.lines().next().unwrap().to_owned(), body.to_owned())
}

const SESSION: &str = r#"{"ChatSessionId":317,"TopicId":7,"Status":"InQueue","WhenRequested":"2022-01-31T12:34:56.1234567+01:00"}"#;

/// The session as a server writes it: every property is there, the empty ones as `null`.
fn whole(session: &str) -> String {
    let session: ChatSessionEntity = serde_json::from_str(session).unwrap();
    let text = json::to_vec_with(session.view(), Nulls::Write);
    let text = String::from_utf8(text).unwrap();
    assert_eq!(text.matches(":null").count(), 29);
    text
}

#[tokio::test]
async fn the_bytes_of_both_pages() {
    let address = origin().await;
    // As the page's sample sends it.
    let body = "{\n  \"ChatSessionId\": 317\n}";
    let request = format!(
        "POST /api/v1/Agents/Chat/ResetChatSession HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Authorization: Basic dGplMDpUamUw\r\nAccept: application/json; charset=utf-8\r\nAccept-Language: *\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(
        raw(&address, &request).await,
        ("HTTP/1.1 200 OK".to_owned(), whole(SESSION))
    );
    // An unknown session is nothing, which an agent says as null.
    let request = request.replace("317", "318");
    assert_eq!(
        raw(&address, &request).await,
        ("HTTP/1.1 200 OK".to_owned(), "null".to_owned())
    );

    let post = |path: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic dGplMDpUamUw\r\nContent-Length: 0\r\n\r\n"
        )
    };
    let first = whole(SESSION).replace("317", "1");
    for path in [
        "/api/v1/ChatTopic/7/Sessions",
        "/api/v1/chattopic/7/sessions/",
    ] {
        assert_eq!(
            raw(&address, &post(path)).await,
            ("HTTP/1.1 200 OK".to_owned(), first.clone()),
            "{path}"
        );
    }
    let (status, body) = raw(&address, &post("/api/v1/ChatTopic/8/Sessions")).await;
    assert_eq!(status, "HTTP/1.1 404 Not Found");
    let error: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (&error["Error"], &error["ErrorMessage"]),
        (&true.into(), &"Chat topic id 8 not found".into())
    );
    let (status, body) = raw(&address, &post("/api/v1/ChatTopic/seven/Sessions")).await;
    assert_eq!(status, "HTTP/1.1 400 Bad Request");
    assert!(body.contains("chatTopicId"), "{body}");
}

#[tokio::test]
async fn the_generated_client_sends_what_the_page_documents() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        while !request.ends_with(b"}") {
            let count = stream.read(&mut buffer).await.unwrap();
            request.extend_from_slice(&buffer[..count]);
        }
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\n";
        let answer = format!("{head}Content-Length: {}\r\n\r\n{SESSION}", SESSION.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8(request).unwrap()
    });
    let call = client(&address);
    let session = call
        .chat_agent()
        .reset_chat_session(317)
        .select(["Status"])
        .language("en")
        .send()
        .await
        .unwrap();
    assert_eq!(session.status, Some(ChatSessionStatus::InQueue));
    assert_eq!(
        session.when_requested,
        Some("2022-01-31T12:34:56.1234567+01:00".into())
    );
    let request = server.await.unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    assert_eq!(
        lines.next(),
        Some("POST /api/v1/Agents/Chat/ResetChatSession?$select=Status HTTP/1.1")
    );
    let headers: Vec<String> = lines.map(str::to_ascii_lowercase).collect();
    for wanted in [
        "authorization: basic dgplmdpuamuw",
        "so-language: en",
        "content-type: application/json",
    ] {
        assert!(
            headers.iter().any(|line| line.starts_with(wanted)),
            "{wanted} in {headers:?}"
        );
    }
    assert_eq!(body, r#"{"ChatSessionId":317}"#);
}

#[tokio::test]
async fn client_and_server_meet() {
    let address = origin().await;
    let client = client(&address);
    let session = client
        .chat_topic()
        .create_chat_session_for_topic(7)
        .send()
        .await
        .unwrap();
    assert_eq!(
        (session.chat_session_id, session.topic_id),
        (Some(1), Some(7))
    );
    let nothing = client
        .chat_agent()
        .reset_chat_session(1)
        .send_optional()
        .await
        .unwrap();
    assert_eq!(nothing, None);
    let missing = client
        .chat_topic()
        .create_chat_session_for_topic(8)
        .send()
        .await
        .unwrap_err();
    // The page lists 200 only.
    assert!(
        matches!(missing.kind(), ErrorKind::UndocumentedStatus(_)),
        "{missing:?}"
    );
    assert!(missing.to_string().contains("404"), "{missing}");
}

#[tokio::test]
async fn what_is_not_handled_answers_501() {
    let address = origin().await;
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let (status, body) = raw(&address, &get("/api/v1/ChatTopic/default")).await;
    assert_eq!(status, "HTTP/1.1 501 Not Implemented");
    assert!(body.contains("\"Message\""), "{body}");
    let (status, _) = raw(&address, &get("/api/v1/Nowhere")).await;
    assert_eq!(status, "HTTP/1.1 404 Not Found");
    let (status, _) = raw(&address, &get("/api/v1/Agents/Chat/ResetChatSession")).await;
    assert_eq!(status, "HTTP/1.1 405 Method Not Allowed");
}

/// Templates that differ only in the names of placeholders, and twins of one method, all in one router.
#[tokio::test]
async fn the_router_of_the_whole_api_starts() {
    let router = Router::new(every_route()).unwrap();
    let address = serve(router).await;
    for path in [
        "/api/v1/User/1",
        "/api/v1/User/somebody",
        "/api/v1/List/1/Items",
        "/api/v1/List/business/Items",
        "/api/v1/Contact/1/ImageInfo",
        "/api/v1/ChatTopic/1/Sessions",
    ] {
        let (status, _) = raw(
            &address,
            &format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        )
        .await;
        assert_eq!(status, "HTTP/1.1 501 Not Implemented", "{path}");
    }
}

/// The same method stands twice on one template: a number goes to the one that takes a number.
#[tokio::test]
async fn twins_are_told_apart_by_type() {
    struct Users;
    impl superoffice::user::UserServer for Users {
        async fn get_user(
            &self,
            _: &Context,
            id: i32,
            _: Option<bool>,
        ) -> Result<Option<superoffice::types::UserWithLinks>, Failure> {
            Err(Failure::conflict(format!("by id {id}")))
        }
        async fn get_user_from_name(
            &self,
            _: &Context,
            associate_name: String,
        ) -> Result<Option<superoffice::types::User>, Failure> {
            Err(Failure::conflict(format!("by name {associate_name}")))
        }
    }
    let address = serve(
        Router::new([
            superoffice::user::routes(Users),
            chat_agent::routes(Nothing),
        ])
        .unwrap(),
    )
    .await;
    for (path, wanted) in [
        ("/api/v1/User/12", "by id 12"),
        ("/api/v1/User/tje0", "by name tje0"),
        ("/api/v1/User/12a", "by name 12a"),
    ] {
        let (_, body) = raw(
            &address,
            &format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        )
        .await;
        assert!(body.contains(wanted), "{path}: {body}");
    }
}
