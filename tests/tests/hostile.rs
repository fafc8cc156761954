//! Requests that nobody means well with, over a real socket: each is answered as documented, shortly, and the server
//! goes on serving.
#![allow(clippy::expect_used, reason = "tests fail loudly")]

use std::time::Duration;

use crate::support::{attacks, chat, wire};
use attacks::Attack;
use wire::Answer;

/// Longest answer to any of them.
const SMALL: usize = 8 * 1024;

/// Largest body that the server of these tests takes.
pub(crate) const BODY: usize = 4 << 20;

async fn server() -> String {
    let router = chat::router()
        .with_body_limit(BODY)
        .with_body_time(Duration::from_secs(3))
        .localized(pagewire_runtime::superoffice::localize::Settings::default());
    wire::serve(router).await
}

/// The server answers as if nothing had been.
async fn still_serves(address: &str, after: &str) {
    let line = "POST /api/v1/Agents/Chat/ResetChatSession?$select=ChatSessionId";
    let json = [("Content-Type", "application/json")];
    let answer = wire::send(address, line, &json, br#"{"ChatSessionId":317}"#).await;
    assert_eq!(answer.status, 200, "after {after}: {}", answer.text());
    assert!(
        answer.text().starts_with(r#"{"ChatSessionId":317,"#),
        "after {after}"
    );
}

/// What is wrong with a response.
fn wrong(attack: &Attack, answer: &Answer) -> Option<String> {
    let text = answer.text();
    let is_ours = answer.header("cache-control") == "no-cache";
    let what = if answer.status != attack.status {
        format!("status {} in place of {}", answer.status, attack.status)
    } else if !text.contains(attack.told) {
        format!("nothing about {:?}", attack.told)
    } else if answer.body.len() > SMALL {
        format!("{} bytes", answer.body.len())
    } else if !answer.header("x-injected").is_empty() {
        "a parameter got into the head".to_owned()
    } else if answer.status >= 400 && is_ours && !has_message(answer) {
        "an error without a message".to_owned()
    } else {
        return None;
    };
    Some(format!("{}: {what}: {text:.300}", attack.name))
}

/// Whether an error has the member that every error has, in the media type that it has.
fn has_message(answer: &Answer) -> bool {
    if answer.header("content-type").contains("xml") {
        return answer.text().contains("<Message>");
    }
    let error: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    error["Message"].is_string()
}

async fn run(attacks: Vec<Attack>) {
    let address = server().await;
    let mut failures = Vec::new();
    for attack in &attacks {
        let answer = wire::raw(&address, &attack.request).await;
        failures.extend(wrong(attack, &answer));
        still_serves(&address, attack.name).await;
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn hostile_bodies() {
    run(attacks::bodies()).await;
}

#[tokio::test]
async fn hostile_media_types_and_encodings() {
    run(attacks::encodings()).await;
}

#[tokio::test]
async fn hostile_patches() {
    run(attacks::patches()).await;
}

#[tokio::test]
async fn hostile_addresses() {
    run(attacks::addresses()).await;
}

#[tokio::test]
async fn hostile_heads() {
    run(attacks::heads()).await;
}

/// Odd, but within the rules: answered like any other request.
#[tokio::test]
async fn odd_requests_are_served() {
    run(attacks::odd()).await;
}

#[test]
fn there_are_enough_of_them() {
    let groups = [
        attacks::bodies(),
        attacks::encodings(),
        attacks::patches(),
        attacks::addresses(),
        attacks::heads(),
    ];
    assert!(groups.iter().map(Vec::len).sum::<usize>() >= 50);
}

/// A body that comes in drops, and one of which the end never comes.
#[tokio::test]
async fn slow_bodies_are_given_up() {
    let address = server().await;
    let head = wire::request(
        "POST /api/v1/Agents/Chat/ResetChatSession",
        &[
            ("Content-Type", "application/json"),
            ("Content-Length", "1000"),
        ],
        b"",
    );
    let drop: (&[u8], _) = (b" ", Duration::from_millis(100));
    let mut pieces = vec![(head.as_slice(), Duration::ZERO)];
    pieces.extend(vec![drop; 500]);
    let answer = wire::exchange(&address, &pieces).await;
    assert_eq!(answer.status, 408, "{}", answer.text());
    still_serves(&address, "a body in drops").await;
    let answer = wire::raw(&address, &head).await;
    assert_eq!(answer.status, 408, "{}", answer.text());
    still_serves(&address, "a body without an end").await;
}

/// Many at once, each of which holds a connection open.
#[tokio::test]
async fn callers_that_wait_do_not_keep_others_out() {
    let address = server().await;
    let head = wire::request(
        "POST /api/v1/Agents/Chat/ResetChatSession",
        &[("Content-Length", "10")],
        b"",
    );
    let slow = (0..200).map(|_| wire::raw(&address, &head));
    let slow = futures_util::future::join_all(slow);
    let other = still_serves(&address, "many slow ones");
    let (answers, ()) = futures_util::future::join(slow, other).await;
    assert!(answers.iter().all(|answer| answer.status == 408));
}
