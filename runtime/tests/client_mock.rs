//! The mock transport: responses in turn, headers, delays, failures, and names that no operation has.

use std::time::Duration;

use crate::support::sample;
use pagewire_runtime::client::{
    Builder, Error, ErrorKind, Mock, MockResponse, RetryPolicy, TransportError,
};
use sample::carriers::ChatSessionEntity;
use sample::chat_agent::OPERATIONS;
use tokio::time::Instant;

const RESET: &str = "v1ChatAgent_ResetChatSession";

async fn reset(client: &sample::Client) -> Result<Option<i32>, Error> {
    let session = client.chat_agent().reset_chat_session(1).send().await?;
    Ok(session.chat_session_id)
}

/// A client that repeats calls.
fn retrying(mock: &Mock) -> sample::Client {
    let policy = RetryPolicy::default().without_jitter();
    Builder::new("https://example.com/")
        .retry(policy)
        .build_over(mock.clone())
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn responses_come_in_turn_to_every_attempt_with_their_headers() {
    let mock = Mock::new();
    mock.respond_in_turn(
        RESET,
        [
            MockResponse::status(503).header("retry-after", "7"),
            MockResponse::json(r#"{"ChatSessionId":1}"#).header("etag", "\"2\""),
            MockResponse::json(r#"{"ChatSessionId":2}"#),
        ],
    );
    let client = retrying(&mock);
    let start = Instant::now();
    let call = client.chat_agent().reset_chat_session(1);
    let (session, head) = call.send_with_head().await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(7));
    assert_eq!(session.chat_session_id, Some(1));
    assert_eq!(head.header("etag"), Some("\"2\""));
    assert_eq!(mock.unused(), [RESET]);
    assert_eq!(reset(&client).await.unwrap(), Some(2));
    assert!(mock.unused().is_empty());

    let error = reset(&client).await.unwrap_err();
    assert_eq!(
        error.kind().to_string(),
        "the mock's responses to `v1ChatAgent_ResetChatSession` are used up"
    );
    assert_eq!(mock.calls().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn the_transport_fails_and_responses_are_late_where_a_test_says_so() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let refused = || TransportError::other("refused");
    let late = MockResponse::failure(refused).delay(Duration::from_secs(3));
    mock.respond_with(RESET, late);
    let start = Instant::now();
    for _ in 0..2 {
        let error = reset(&client).await.unwrap_err();
        assert_eq!(error.kind().to_string(), "the server could not be reached");
    }
    assert_eq!(start.elapsed(), Duration::from_secs(6));

    mock.respond_with(RESET, MockResponse::bytes("text/csv", "a;b"));
    let error = reset(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Body { .. }), "{error:?}");
    mock.respond(RESET, 1000, "{}");
    let error = reset(&client).await.unwrap_err().to_string();
    assert!(error.ends_with("`: 1000 is not a status"), "{error}");
    mock.respond_with(RESET, MockResponse::json("{}").header("a b", "c"));
    let error = reset(&client).await.unwrap_err().to_string();
    assert!(
        error.ends_with("`: one of its headers has a name that no header can have"),
        "{error}"
    );
}

#[tokio::test]
async fn a_response_to_an_operation_that_does_not_exist_lets_calls_fail() {
    let mock = Mock::of([&OPERATIONS]);
    let client: sample::Client = mock.client();
    mock.examples(&serde_json::json!({ RESET: {"ChatSessionId": 3}, "other": {} }));
    assert_eq!(reset(&client).await.unwrap(), Some(3));
    mock.respond("v1ChatAgent_Reset", 200, "{}");
    let error = reset(&client).await.unwrap_err();
    assert_eq!(
        error.kind().to_string(),
        "the mock has a response for `v1ChatAgent_Reset`, an id that no list given to `Mock::of` has"
    );

    // Without the list of operations a name that nothing asks for is known at the end.
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    mock.respond("v1ChatAgent_Reset", 200, "{}");
    assert_eq!(reset(&client).await.unwrap(), Some(1));
    assert_eq!(mock.unused(), ["v1ChatAgent_Reset"]);
}

#[tokio::test]
async fn a_call_names_its_operation_whatever_it_is_made_of() {
    let mock = Mock::new();
    let client: sample::Client = mock.client();
    let reset = client.chat_agent().reset_chat_session(7);
    let session = ChatSessionEntity::new().set_chat_session_id(9);
    mock.on(&reset).respond_value(&session);
    assert_eq!(mock.unused(), [RESET]);
    assert_eq!(self::reset(&client).await.unwrap(), Some(9));

    mock.on(&reset).respond_in_turn([MockResponse::status(503)]);
    assert!(self::reset(&client).await.is_err());
    mock.on(&reset).respond(200, r#"{"ChatSessionId":3}"#);
    assert_eq!(self::reset(&client).await.unwrap(), Some(3));
    assert_eq!(mock.calls().len(), 3);
}
