//! Server and client of the sample over real sockets, byte by byte.

use std::time::Duration;

use crate::support::sample;
use pagewire_runtime::client::{BaseUrl, Client, Credentials, Error, ErrorKind, Reqwest};
use pagewire_runtime::server::{Context, Error as Failure, Router};
use sample::carriers::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

struct Chat;

impl sample::chat_agent::ChatAgentApi for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Failure> {
        // Waits once, so that the future really is one.
        tokio::task::yield_now().await;
        match chat_session_id {
            Some(317) => Ok(Some(
                ChatSessionEntity::new()
                    .set_chat_session_id(317)
                    .set_status(ChatSessionStatus::InQueue)
                    .set_when_requested("2016-07-30T14:58:03.517284+02:00"),
            )),
            _ => Ok(None),
        }
    }
}

impl sample::chat_session::ChatSessionApi for Chat {
    async fn get_chat_messages(
        &self,
        _: &Context,
        chat_session_id: i32,
        after: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Failure> {
        let ids = [chat_session_id, after.unwrap_or(0)];
        let message = |id| ChatMessage::new().set_chat_message_id(id);
        Ok(ids.map(message).into())
    }
}

struct Topics;

impl sample::chat_topic::ChatTopicApi for Topics {
    async fn create_chat_session_for_topic(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Failure> {
        Err(Failure::not_found(format!("no topic {chat_topic_id}")))
    }
}

/// Starts the server inside axum; gives its address.
async fn serve() -> String {
    let router = Router::new([
        sample::chat_agent::routes(Chat),
        sample::chat_session::routes(Chat),
        sample::chat_topic::routes(Topics),
    ])
    .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback_service(router);
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

fn client(address: &str) -> sample::Client {
    let base = BaseUrl::parse(&format!("http://{address}/api/")).unwrap();
    Client::new(base, Reqwest::new().unwrap())
        .with_credentials(Credentials::basic("tje0", "Tje0"))
        .with_language("en")
        .with_app_token("app-secret")
        .into()
}

#[tokio::test]
async fn calls_reach_their_handlers() {
    let client = client(&serve().await);
    let session = client
        .chat_agent()
        .reset_chat_session(317)
        .select(["Status", "WhenRequested"])
        .send()
        .await
        .unwrap();
    assert_eq!(session.status, Some(ChatSessionStatus::InQueue));
    assert_eq!(
        session.when_requested,
        Some("2016-07-30T14:58:03.517284+02:00".into())
    );
    assert_eq!(session.chat_session_id, None, "it was not asked for");

    let messages = client
        .chat_session()
        .get_chat_messages(5)
        .after(7)
        .language("no")
        .send()
        .await
        .unwrap();
    let ids: Vec<_> = messages
        .iter()
        .map(|message| message.chat_message_id)
        .collect();
    assert_eq!(ids, [Some(5), Some(7)]);

    let nothing = client.chat_agent().reset_chat_session(1);
    assert!(matches!(
        nothing.send().await.map_err(Error::into_kind),
        Err(ErrorKind::Null { .. })
    ));
    let nothing = client.chat_agent().reset_chat_session(1).send_optional();
    assert_eq!(nothing.await.unwrap(), None);

    let error = client
        .chat_topic()
        .create_chat_session_for_topic(9)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /api/v1/ChatTopic/{chatTopicId}/Sessions: the server returned 404 Not Found: no topic 9"
    );
    let ErrorKind::Status(failure) = error.kind() else {
        panic!("404 is documented: {error:?}")
    };
    assert_eq!(
        failure.error.as_ref().unwrap().kind.as_deref(),
        Some("SoNotFoundException")
    );
    let nothing = client.chat_topic().create_chat_session_for_topic(9);
    assert_eq!(nothing.send_optional().await.unwrap(), None);
}

/// Sends raw bytes and gives the whole response, without the date.
async fn raw(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let lines = answer
        .split("\r\n")
        .filter(|line| !line.starts_with("date: "));
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn answers_have_the_documented_bytes() {
    let address = serve().await;
    let body = r#"{"ChatSessionId":317}"#;
    let reset = format!(
        "POST /api/v1/agents/chat/resetchatsession/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(
        raw(&address, &reset).await,
        "HTTP/1.1 200 OK\ncache-control: no-cache\ncontent-type: application/json; charset=utf-8\n\
         connection: close\ncontent-length: 224\n\n\
         {\"ChatSessionId\":317,\"Status\":\"InQueue\",\"Flags\":null,\
         \"WhenRequested\":\"2016-07-30T14:58:03.517284+02:00\",\"FirstMessage\":null,\"Messages\":null,\
         \"Topics\":null,\"ChatbotIsActive\":null,\"Rating\":null,\"ExtraFields\":null,\"Custom\":null}"
    );
    let list = "GET /api/v1/ChatSession/5/Messages?After=6 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let answer = raw(&address, list).await;
    assert!(
        answer.ends_with("\n\n[{\"ChatMessageId\":5,\"Message\":null,\"WhenPosted\":null},{\"ChatMessageId\":6,\"Message\":null,\"WhenPosted\":null}]"),
        "{answer}"
    );
}

/// Takes one request, gives `answer`, and hands the request over.
async fn record(answer: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let whole = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let (head, body) = text.split_once("\r\n\r\n")?;
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            (body.len() >= length).then_some(text)
        };
        loop {
            let mut chunk = [0; 1024];
            let count = stream.read(&mut chunk).await.unwrap();
            request.extend_from_slice(&chunk[..count]);
            if let Some(text) = whole(&request) {
                stream.write_all(answer.as_bytes()).await.unwrap();
                return text;
            }
        }
    });
    (address, task)
}

const NULL: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnull";

#[tokio::test]
async fn requests_have_the_documented_bytes() {
    let (address, task) = record(NULL).await;
    let call = client(&address)
        .chat_agent()
        .reset_chat_session(317)
        .select(["Status", "User/Name"])
        .time_zone("NO")
        .send_optional()
        .await;
    assert_eq!(call.unwrap(), None);
    let request = task.await.unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, r#"{"ChatSessionId":317}"#);
    let mut lines: Vec<&str> = head.split("\r\n").collect();
    assert_eq!(
        lines.remove(0),
        "POST /api/v1/Agents/Chat/ResetChatSession?$select=Status,User/Name HTTP/1.1"
    );
    // There with the feature `gzip` only.
    lines.retain(|line| *line != "accept-encoding: gzip");
    lines.sort_unstable();
    let host = format!("host: {address}");
    assert_eq!(
        lines,
        [
            "accept: application/json",
            "authorization: Basic dGplMDpUamUw",
            "content-length: 21",
            "content-type: application/json; charset=utf-8",
            &host,
            "so-apptoken: app-secret",
            "so-language: en",
            "so-timezone: NO",
            // The crate of the operations is that of the test.
            concat!(
                "user-agent: pagewire-runtime/",
                env!("CARGO_PKG_VERSION"),
                " pagewire-runtime/",
                env!("CARGO_PKG_VERSION")
            ),
        ]
    );

    let (address, task) = record(NULL).await;
    let list = client(&address)
        .chat_session()
        .get_chat_messages(-5)
        .send()
        .await;
    assert_eq!(list.unwrap(), []);
    let request = task.await.unwrap();
    assert!(
        request.starts_with("GET /api/v1/ChatSession/-5/Messages HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(!request.contains("content-type"), "{request}");
}

#[tokio::test]
async fn bad_answers_are_told_apart() {
    async fn fail(answer: &'static str) -> Error {
        let (address, _task) = record(answer).await;
        let client = client(&address);
        client
            .chat_agent()
            .reset_chat_session(1)
            .send()
            .await
            .unwrap_err()
    }
    let error = fail("HTTP/1.1 500 Oops\r\nContent-Length: 15\r\n\r\n{\"Message\":\"x\"}").await;
    assert_eq!(
        error.to_string(),
        "POST /api/v1/Agents/Chat/ResetChatSession: the server returned 500 Internal Server Error (not documented): x"
    );
    let error = fail("HTTP/1.1 200 OK\r\nContent-Type: text/json\r\nContent-Length: 17\r\n\r\n{\"Messages\":[{]}}").await;
    assert!(
        matches!(error.kind(), ErrorKind::Body { path, .. } if path == "Messages[0]"),
        "{error:?}"
    );
    let error =
        fail("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi").await;
    assert_eq!(
        error.kind().to_string(),
        "the response (200 OK) cannot be read: the body: its media type is text/html, not JSON or XML"
    );
    let error = fail("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{").await;
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    let error = client("127.0.0.1:1")
        .chat_agent()
        .reset_chat_session(1)
        .send()
        .await;
    assert!(
        matches!(
            error.as_ref().map_err(Error::kind),
            Err(ErrorKind::Transport(_))
        ),
        "{error:?}"
    );
    // The address may hold personal data: it is not in the message.
    assert!(
        !format!("{error:?}").contains("/ResetChatSession"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_slow_server_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let builder = reqwest::Client::builder().timeout(Duration::from_millis(50));
    let transport = Reqwest::from_builder(builder).unwrap();
    let client = Client::new(BaseUrl::parse(&base).unwrap(), transport);
    let client = sample::Client::from(client);
    let start = std::time::Instant::now();
    let error = client.chat_agent().reset_chat_session(1).send().await;
    assert!(
        matches!(
            error.as_ref().map_err(Error::kind),
            Err(ErrorKind::Timeout { .. })
        ),
        "{error:?}"
    );
    // That of the builder, and not the longer one of the transport.
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_router_is_a_transport() {
    let router = Router::new([sample::chat_session::routes(Chat)]).unwrap();
    let base = BaseUrl::parse("http://nowhere.test/Cust1/api").unwrap();
    // The prefix of an installation is not the router's: a reverse proxy takes it off.
    let prefixed = sample::Client::from(Client::new(base, router.clone()));
    let error = prefixed
        .chat_session()
        .get_chat_messages(1)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    let base = BaseUrl::parse("http://nowhere.test").unwrap();
    let client = sample::Client::from(Client::new(base, router));
    let messages = client
        .chat_session()
        .get_chat_messages(1)
        .send()
        .await
        .unwrap();
    assert_eq!(messages.len(), 2);
}
