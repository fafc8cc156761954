//! Request by request through the two pages that the project began with: the sample as it stands there, and
//! every header and media type of their tables.

use jiff::Timestamp;
use superoffice_chat_server::ids::UserId;
use superoffice_chat_server::login::Login;
use superoffice_chat_server::member::User;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::running::Running;
use crate::support::{World, worlds};

const RESET: &str =
    include_str!("../../../spec/docs/agent/Chat_Agent/v1ChatAgent_ResetChatSession.md");
const CREATE: &str = include_str!(
    "../../../spec/docs/rest/ChatTopic/v1ChatTopicEntity_CreateChatSessionForTopic.md"
);

/// The samples of the original's own pages, which have other values.
const ORIGINAL_RESET: &str = "## Sample request\n```http\n\
    POST /api/v1/Agents/Chat/ResetChatSession\n\
    Authorization: Basic dGplMDpUamUw\n\
    Accept: application/json; charset=utf-8\n\
    Accept-Language: fr,de,ru,zh\n\
    Content-Type: application/json; charset=utf-8\n\n\
    {\n  \"ChatSessionId\": 317\n}\n```";
const ORIGINAL_CREATE: &str = "## Sample request\n```http\n\
    POST /api/v1/ChatTopic/{chatTopicId}/Sessions\n\
    Authorization: Basic dGplMDpUamUw\n\
    Accept: application/json; charset=utf-8\n\
    Accept-Language: *\n```";

/// A request as it goes over the network.
#[derive(Clone)]
struct Sent {
    line: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Sent {
    /// The sample request of a page.
    fn sample(page: &str) -> Self {
        let (_, rest) = page.split_once("## Sample request").unwrap();
        let text = rest.split("```").nth(1).unwrap();
        let text = text.split_once('\n').unwrap().1.trim_end();
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let line = lines.next().unwrap().trim().replace("{chatTopicId}", "1");
        let pair = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.trim().to_owned())
        };
        let headers = lines.map(pair).collect();
        let body = body.to_owned();
        Self {
            line,
            headers,
            body,
        }
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    fn bytes(&self) -> String {
        let Self {
            line,
            headers,
            body,
        } = self;
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let length = body.len();
        format!(
            "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
        )
    }
}

/// The media types of a header in a page's table.
fn media_types<'a>(page: &'a str, header: &str) -> Vec<&'a str> {
    let row = page
        .lines()
        .find(|line| line.starts_with(&format!("| {header} |")));
    let cells = row.into_iter().flat_map(|row| row.split('`'));
    cells.filter(|cell| cell.contains('/')).collect()
}

/// The names in the first column of a page's table of headers.
fn headers(page: &str) -> Vec<&str> {
    let (_, rest) = page.split_once("## Request Headers").unwrap();
    let table = rest.split("\n## ").next().unwrap();
    let names = table
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    names
        .skip(1)
        .filter(|name| !name.starts_with('-'))
        .collect()
}

/// A world with the user of the samples and with so many sessions that the one of the sample is there.
async fn world() -> World {
    let world = worlds().await.remove(0);
    let user = User {
        id: UserId(0),
        login: "tje0".to_owned(),
        full_name: "Tom Jensen".to_owned(),
        admin: true,
        present: true,
        group: String::new(),
    };
    world.store.insert_user(&user, "Tje0".into()).await.unwrap();
    for _ in 0..317 {
        world
            .store
            .create_session(world.topic, Timestamp::now())
            .await
            .unwrap();
    }
    world
}

struct Table<'a> {
    running: &'a Running,
    rows: Vec<String>,
}

impl Table<'_> {
    /// Sends a request, and looks whether the response is a session in the wanted media type.
    async fn send(&mut self, what: &str, sent: &Sent, wanted: &str) {
        let mut stream = TcpStream::connect(self.running.address).await.unwrap();
        stream.write_all(sent.bytes().as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.lines().next().unwrap();
        let kind = head
            .lines()
            .find_map(|line| line.strip_prefix("content-type: "));
        let kind = kind.unwrap_or("");
        let operation = sent.line.rsplit('/').next().unwrap();
        self.rows
            .push(format!("{operation:<17} {what:<47} {status:<16} {kind}"));
        assert_eq!(status, "HTTP/1.1 200 OK", "{what}\n{body}");
        assert!(kind.starts_with(wanted), "{what}: {kind}");
        let session = if wanted.ends_with("xml") {
            "<ChatSessionEntity"
        } else {
            "{\"ChatSessionId\":"
        };
        assert!(
            body.starts_with(session) && body.contains("InQueue"),
            "{what}\n{body}"
        );
    }
}

/// The body of the sample in another format.
fn body(media_type: &str) -> &'static str {
    match media_type {
        name if name.ends_with("/xml") => {
            "<ResetChatSessionRequest><ChatSessionId>123</ChatSessionId></ResetChatSessionRequest>"
        }
        "application/x-www-form-urlencoded" => "ChatSessionId=123",
        _ => r#"{"ChatSessionId":123}"#,
    }
}

#[tokio::test]
async fn both_pages_row_by_row() {
    let world = world().await;
    let running = Running::start(&world).await;
    let login = Login::new(world.store.clone(), "Cust1").unwrap();
    let browser = login.open_browser(world.admin.user).await.unwrap();
    let mut table = Table {
        running: &running,
        rows: Vec::new(),
    };
    for (page, original) in [(RESET, ORIGINAL_RESET), (CREATE, ORIGINAL_CREATE)] {
        let sent = Sent::sample(original);
        table
            .send("the original's sample", &sent, "application/json")
            .await;
        let sample = Sent::sample(page);
        table
            .send("the sample as it stands", &sample, "application/json")
            .await;
        for name in headers(page) {
            match name {
                "Accept" => {
                    for media_type in media_types(page, name) {
                        let sent = sample.clone().with(name, media_type);
                        table
                            .send(&format!("Accept: {media_type}"), &sent, media_type)
                            .await;
                    }
                }
                "Content-Type" => {
                    for media_type in media_types(page, name) {
                        let mut sent = sample.clone().with(name, media_type);
                        body(media_type).clone_into(&mut sent.body);
                        let what = format!("Content-Type: {media_type}");
                        table.send(&what, &sent, "application/json").await;
                    }
                }
                "X-XSRF-TOKEN" => {
                    let cookie = format!("ASP.NET_SessionId={}", browser.session.expose());
                    let sent = sample
                        .clone()
                        .with("Authorization", "")
                        .with("Cookie", &cookie);
                    let sent = sent.with(name, browser.xsrf_token.expose());
                    table
                        .send("X-XSRF-TOKEN and a session", &sent, "application/json")
                        .await;
                }
                _ => {
                    let value = match name {
                        "Authorization" => "Basic dGplMDpUamUw",
                        "SO-TimeZone" => "NO, includeTZOffset",
                        "SO-AppToken" => "1234",
                        _ => "nb-NO",
                    };
                    let sent = sample.clone().with(name, value);
                    table
                        .send(&format!("{name}: {value}"), &sent, "application/json")
                        .await;
                }
            }
        }
    }
    println!("{}", table.rows.join("\n"));
    assert_eq!(
        table.rows.len(),
        37,
        "a row for every header and media type"
    );
}
