//! What traces tell of calls, and what they keep to themselves.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

#[allow(
    unreachable_pub,
    clippy::unwrap_used,
    reason = "shared by tests, which fail loudly"
)]
#[path = "support/lines.rs"]
mod lines;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::{Request, Response};
use lines::Lines;
use pagewire_runtime::View;
use pagewire_runtime::client::{
    BaseUrl, Body, BoxFuture, Call, Client, Credentials, NoSelect, Refresh, Retry, RetryPolicy,
    TokioSleep, Transport, TransportError,
};
use pagewire_runtime::operation::{Response as Answer, Shared, Status};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::FmtSpan;

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[(
        "text",
        &[Answer::new(Status::Code(200), &["application/json"])],
    )],
)
.of(pagewire_runtime::superoffice::PROFILE);

pagewire_runtime::operations! { "Texts" crate::SHARED {
    GetText "GET /api/v1/Text/{name} getText path:required:text:name responses:text";
} }

/// Fails once for the moment, then for good.
#[derive(Default)]
struct Failing(AtomicU64);

impl Transport for Failing {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        tracing::debug!(target: "socket", "opened");
        let is_first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
        let status = if is_first { 503 } else { 400 };
        let body = Body::from(r#"{"Message":"s3cret"}"#);
        Box::pin(async move { Ok(Response::builder().status(status).body(body).unwrap()) })
    }
}

/// Knows nobody.
struct Refusing;

impl Transport for Refusing {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let refused = Response::builder().status(401).body(Body::default());
        Box::pin(async move { Ok(refused.unwrap()) })
    }
}

/// Never answers.
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

/// What a call is traced as.
async fn traced(transport: impl Transport + 'static) -> String {
    filtered(transport, "debug").await
}

/// What a call is traced as under a filter.
async fn filtered(transport: impl Transport + 'static, filter: &str) -> String {
    let lines = Arc::new(Lines::default());
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::builder().parse(filter).unwrap())
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_writer(Arc::clone(&lines))
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let base = BaseUrl::parse("https://x/s3cret/api").unwrap();
    let client = Client::new(base, transport)
        .with_credentials(Credentials::basic("me", "s3cret"))
        .with_app_token("s3cret");
    let path = [View::Str("s3cret")];
    let call: Call<'_, String, NoSelect> = Call::of(&client, &OPERATIONS, 0, &path);
    let call = call
        .query("name", View::Str("s3cret"))
        .header("x", "s3cret");
    call.send().await.unwrap_err();
    lines.text()
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_is_given_up_says_so_and_a_renewal_counts_as_one() {
    let policy = RetryPolicy::default()
        .with_retries(1)
        .with_attempt_timeout(Duration::from_secs(1));
    let lines = traced(Retry::new(Silent, policy, TokioSleep)).await;
    for part in [
        "attempt{number=1 error=\"given_up\"}: ",
        "attempt{number=2 error=\"given_up\"}: ",
        "attempts=2 error=\"timeout\"}: ",
    ] {
        assert!(lines.contains(part), "{part} is not in:\n{lines}");
    }

    // Each transport that repeats calls leaves the spans to the innermost one.
    let policy = RetryPolicy::default();
    let retry = Retry::new(Refusing, policy, TokioSleep);
    let renew = || async { Ok(Some(Credentials::bearer("s3cret"))) };
    let lines = traced(Refresh::new(retry, renew)).await;
    let spans = lines.matches("attempt{number=").count();
    assert_eq!(spans, 2, "{lines}");
    assert!(lines.contains("attempts=2 status=401"), "{lines}");
}

#[tokio::test(start_paused = true)]
async fn spans_tell_the_operation_and_no_secret() {
    let policy = RetryPolicy::default().without_jitter();
    let lines = traced(Retry::new(Failing::default(), policy, TokioSleep)).await;
    assert!(!lines.contains("s3cret"), "{lines}");
    for part in [
        r#" pagewire::client: close"#,
        r#"call{package="client_tracing" operation="getText" method="GET" path="/api/v1/Text/{name}" attempts=1}:attempt{number=1 status=503}: "#,
        "the call is sent again later attempt=1 delay_ms=500",
        "attempts=2}:attempt{number=2 status=400}: ",
        "attempts=2 status=400 error=\"undocumented_status\"}: ",
    ] {
        assert!(lines.contains(part), "{part} is not in:\n{lines}");
    }
}

#[tokio::test(start_paused = true)]
async fn filters_tell_crates_and_operations_by_fields_of_the_call() {
    let policy = RetryPolicy::default().without_jitter();
    let lines = async |filter| {
        let transport = Retry::new(Failing::default(), policy, TokioSleep);
        filtered(transport, filter).await
    };
    for filter in [
        "pagewire::client[call{package=client_tracing}]=debug",
        "pagewire::client[call{operation=getText}]=debug",
    ] {
        let lines = lines(filter).await;
        for part in ["attempt{number=2", "sent again later", "socket: opened"] {
            assert!(lines.contains(part), "{filter}: {lines}");
        }
    }
    // The span of a call is made under any value, as it is only then that the filter compares them; what happens in it is
    // not. Quotes would be a part of the value.
    for filter in [
        "pagewire::client[call{package=other}]=debug",
        "pagewire::client[call{package=\"client_tracing\"}]=debug",
    ] {
        let lines = lines(filter).await;
        assert!(lines.contains("call{package="), "{filter}: {lines}");
        for part in ["attempt{", "sent again later", "socket: opened"] {
            assert!(!lines.contains(part), "{filter}: {lines}");
        }
    }
    assert_eq!(lines("pagewire::client=info").await, "");
}
