//! `docs/protocol.md` keeps its word: every request on it is sent to a server, every response compared.
#![allow(clippy::panic, reason = "tests fail loudly")]

use crate::support::{chat, wire};
use pagewire_runtime::server::auth::{Attempt, Authorize, Presented, Secret, Verifier};
use pagewire_runtime::server::{Error, Principal, cors};
use pagewire_runtime::superoffice::Index;
use pagewire_runtime::superoffice::localize::{Settings, Zone};
use wire::Answer;

const PAGE: &str = include_str!("../../docs/protocol.md");

/// Largest body that the server takes, as the page says.
const BODY: usize = 1000;

fn app() -> axum::Router {
    let settings = Settings::default()
        .with_base(Zone::parse("NO").unwrap())
        .with_translated(|carrier, name| carrier.starts_with("ChatTopic") && name == "Name");
    let router = chat::router()
        .with_body_limit(BODY)
        .localized(settings)
        .with_index(Index::new("Chat", "1.2.3"))
        .with_document("/openapi.yaml", "application/yaml", "openapi: 3.0.3\n");
    axum::Router::new().fallback_service(router)
}

/// Those whom the page lets in.
#[derive(Clone)]
struct Users;

impl Verifier for Users {
    async fn verify(&self, attempt: &Attempt) -> Result<Principal, Error> {
        let is = |secret: &Secret, known: &str| *secret == Secret::from(known);
        let known = match &attempt.presented {
            Presented::Password { user, password } => user == "tje0" && is(password, "Tje0"),
            Presented::Ticket(ticket) => is(ticket, "7T:good"),
            Presented::Bearer(token) => is(token, "8A:good"),
            Presented::Session {
                session,
                xsrf_token,
            } => is(session, "s3") && is(xsrf_token, "t0k"),
            _ => false,
        };
        let refused = || Error::unauthorized("Nobody of that name and password.");
        known.then(|| Principal::new(())).ok_or_else(refused)
    }
}

/// A request on the page and the response that follows it.
struct Example {
    section: String,
    /// Where the request starts.
    line: usize,
    request: String,
    answer: String,
}

fn examples() -> Vec<Example> {
    let (mut section, mut blocks) = (String::new(), Vec::new());
    let mut lines = PAGE.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            section = title.to_owned();
        }
        if line == "```http" {
            let block = lines.by_ref().map(|(_, line)| line);
            let block: Vec<&str> = block.take_while(|line| *line != "```").collect();
            blocks.push((section.clone(), number + 2, block.join("\n")));
        }
    }
    let pairs = blocks.chunks(2).map(|pair| match pair {
        [(section, line, request), (_, at, answer)] => {
            assert!(answer.starts_with("HTTP/1.1 "), "line {at} is no answer");
            Example {
                section: section.clone(),
                line: *line,
                request: request.clone(),
                answer: answer.clone(),
            }
        }
        _ => panic!("the last request has no answer"),
    });
    pairs.collect()
}

/// Status line and headers, and what follows the empty line.
fn parts(block: &str) -> (Vec<&str>, &str) {
    let (head, body) = block.split_once("\n\n").unwrap_or((block, ""));
    (head.lines().collect(), body)
}

async fn send(address: &str, request: &str) -> Answer {
    let (head, body) = parts(request);
    let line = head[0].strip_suffix(" HTTP/1.1").unwrap();
    let headers = head[1..].iter();
    let headers: Vec<_> = headers.filter_map(|line| line.split_once(": ")).collect();
    let host = headers.iter().find(|(name, _)| *name == "Host");
    let others: Vec<_> = headers
        .iter()
        .copied()
        .filter(|(name, _)| *name != "Host")
        .collect();
    // A length that is shown without its body stands for that many bytes.
    let length = others.iter().find(|(name, _)| *name == "Content-Length");
    let body = match length {
        Some((_, length)) => " ".repeat(length.parse().unwrap()),
        None => body.to_owned(),
    };
    let bytes = wire::request(line, &others, body.as_bytes());
    let bytes = String::from_utf8(bytes).unwrap();
    let host = host.map_or("x", |(_, host)| host);
    let bytes = bytes.replacen("Host: x", &format!("Host: {host}"), 1);
    wire::raw(address, bytes.as_bytes()).await
}

/// Whether `text` is as shown, `…` standing for anything.
fn fits(text: &str, shown: &str) -> bool {
    let (mut rest, mut pieces) = (text, shown.split('…').peekable());
    let first = pieces.next().unwrap_or_default();
    let Some(after) = rest.strip_prefix(first) else {
        return false;
    };
    if pieces.peek().is_none() {
        return after.is_empty();
    }
    rest = after;
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            return rest.ends_with(piece);
        }
        let Some((_, after)) = rest.split_once(piece) else {
            return false;
        };
        rest = after;
    }
    true
}

/// Text without its ends of lines and the blanks at the start of lines.
fn joined(text: &str) -> String {
    text.lines().map(str::trim_start).collect()
}

/// What is not as shown.
fn differences(answer: &Answer, shown: &str) -> Vec<String> {
    let (head, body) = parts(shown);
    let mut differences = Vec::new();
    let status = head[0].split(' ').nth(1).unwrap();
    if answer.status.to_string() != status {
        differences.push(format!("status {}", answer.status));
    }
    for (name, value) in head[1..].iter().filter_map(|line| line.split_once(": ")) {
        let found = answer.header(&name.to_ascii_lowercase());
        if found != value {
            differences.push(format!("{name}: {found}"));
        }
    }
    if !fits(&joined(&answer.text()), &joined(body)) {
        differences.push(answer.text());
    }
    differences
}

#[tokio::test]
async fn every_request_is_answered_as_shown() {
    let open = wire::serve_app(app()).await;
    let shared = app().layer(cors(["https://crm.example.com"]));
    let shared = wire::serve_app(shared).await;
    let locked = wire::serve_app(app().layer(Authorize::new(Users).of(superoffice::PROFILE))).await;
    let examples = examples();
    assert!(examples.len() >= 40, "{} examples", examples.len());
    let mut wrong = Vec::new();
    for example in &examples {
        let address = match example.section.as_str() {
            "Authorization" => &locked,
            "Browsers" => &shared,
            _ => &open,
        };
        let answer = send(address, &example.request).await;
        for difference in differences(&answer, &example.answer) {
            wrong.push(format!("line {}: {difference}", example.line));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn shown_text_may_leave_parts_out() {
    assert!(fits("abc", "abc") && fits("abc", "a…c") && fits("abc", "…") && fits("ab", "…b"));
    assert!(!fits("abc", "ab") && !fits("abc", "a…d") && !fits("abc", "b…") && !fits("", "a"));
}
