//! Logging people in, over a service that responds with prepared tokens and remembers what was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use pagewire_runtime::client::{
    Body, BoxFuture, Call, Client, Credentials, Error, NoSelect, RetryPolicy, Transport,
    TransportError,
};
use pagewire_runtime::operation::{Response as Documented, Shared, Status};
use pagewire_runtime::superoffice::tenant::{Attempt, Environment, Login, TenantError, Tokens};
use tokio::time::Instant;

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[("nothing", &[Documented::new(Status::Code(204), &[])])],
)
.of(pagewire_runtime::superoffice::PROFILE);

pagewire_runtime::operations! { "Things" crate::oauth::SHARED {
    Delete "DELETE /api/v1/Thing delete responses:nothing";
} }

#[derive(Clone, Default)]
struct Service {
    responses: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
    asked: Arc<Mutex<Vec<(String, String)>>>,
    /// The user agent of the last request.
    name: Arc<Mutex<String>>,
    /// The `Retry-After` of failures.
    retry_after: Option<&'static str>,
}

impl Service {
    fn of(responses: impl IntoIterator<Item = (u16, &'static str)>) -> Self {
        let service = Self::default();
        service.responses.lock().unwrap().extend(responses);
        service
    }

    /// The address and the form of the last request.
    fn last(&self) -> (String, String) {
        self.asked.lock().unwrap().last().cloned().unwrap()
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let address = request.uri().to_string();
            *self.name.lock().unwrap() = request.headers()["user-agent"].to_str().unwrap().into();
            let body = request.into_body().collect(1 << 20).await?;
            let form = String::from_utf8(body.to_vec()).unwrap();
            self.asked.lock().unwrap().push((address, form));
            let (status, body) = self.responses.lock().unwrap().pop_front().unwrap();
            if status == 0 {
                return Err(TransportError::other(body));
            }
            let response = Response::builder().status(status);
            let mut response = response.header("content-type", "application/json");
            if let Some(seconds) = self.retry_after.filter(|_| status >= 400) {
                response = response.header("retry-after", seconds);
            }
            Ok(response
                .body(Bytes::from_static(body.as_bytes()).into())
                .unwrap())
        })
    }
}

fn login() -> Login {
    let redirect = "http://127.0.0.1:7890/back";
    Login::new(Environment::development(), "client-1", redirect).unwrap()
}

fn parameter<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    Some(pairs.find(|(known, _)| *known == name)?.1)
}

fn bearer(tokens: &Tokens) -> String {
    match tokens.credentials() {
        Credentials::Bearer(token) => token,
        other => panic!("{other:?}"),
    }
}

const FIRST: &str = r#"{"access_token":"8A:Cust1.one","token_type":"Bearer","expires_in":3600,"refresh_token":"r1"}"#;
const SECOND: &str = r#"{"access_token":"8A:Cust1.two","token_type":"bearer","expires_in":3600}"#;

#[tokio::test]
async fn a_code_is_exchanged_with_the_proof_of_the_attempt() {
    let service = Service::of([(200, FIRST)]);
    let login = login().with_secret("s3cret");
    let attempt = login.begin();
    let url = attempt.url().to_owned();
    assert!(
        url.starts_with("https://sod.superoffice.com/login/common/oauth/authorize?"),
        "{url}"
    );
    assert_eq!(parameter(&url, "response_type"), Some("code"));
    assert_eq!(parameter(&url, "scope"), Some("openid"));
    assert_eq!(parameter(&url, "code_challenge_method"), Some("S256"));
    assert_ne!(url, login.begin().url());

    let state = parameter(&url, "state").unwrap().to_owned();
    let tokens = login
        .finish(attempt, &state, "c0de", &service)
        .await
        .unwrap();
    assert_eq!(bearer(&tokens), "8A:Cust1.one");
    assert_eq!(tokens.refresh_token(), Some("r1"));
    let (address, form) = service.last();
    assert_eq!(
        address,
        "https://sod.superoffice.com/login/common/oauth/tokens"
    );
    assert_eq!(parameter(&form, "grant_type"), Some("authorization_code"));
    assert_eq!(parameter(&form, "client_id"), Some("client-1"));
    assert_eq!(parameter(&form, "client_secret"), Some("s3cret"));
    assert!(parameter(&form, "code_verifier").unwrap().len() >= 43);
    let shown = format!("{tokens:?} {login:?}");
    assert!(
        !shown.contains("8A:") && !shown.contains("s3cret"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_stored_attempt_is_finished_by_another_process() {
    let service = Service::of([(200, FIRST)]);
    let begun = login()
        .with_parameter("acr_values", "tenant:Cust12345")
        .begin();
    assert_eq!(
        parameter(begun.url(), "acr_values"),
        Some("tenant%3ACust12345")
    );
    assert_eq!(parameter(begun.url(), "state"), Some(begun.state()));
    let (state, verifier) = (begun.state().to_owned(), begun.verifier().to_owned());
    let stored = Attempt::stored(&state, &verifier);
    let tokens = login()
        .finish(stored, &state, "c0de", &service)
        .await
        .unwrap();
    let (_, form) = service.last();
    assert_eq!(parameter(&form, "code_verifier"), Some(&*verifier));
    let stored = Tokens::new(tokens.access_token(), tokens.refresh_token());
    assert_eq!(bearer(&stored), "8A:Cust1.one");
}

#[tokio::test]
async fn a_state_of_another_attempt_is_refused_before_anything_is_sent() {
    let service = Service::default();
    let login = login();
    let other = login.begin();
    let state = parameter(other.url(), "state").unwrap();
    let error = login
        .finish(login.begin(), state, "c0de", &service)
        .await
        .unwrap_err();
    assert!(matches!(error, TenantError::Login { .. }), "{error}");
    assert!(service.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn exchanges_say_who_asks_and_read_past_a_byte_order_mark() {
    let marked = "\u{feff}{\"access_token\":\"8A:Cust1.two\",\"token_type\":\"bearer\"}";
    let service = Service::of([(200, marked), (200, SECOND)]);
    let tokens = login().refresh("r1", &service).await.unwrap();
    assert_eq!(bearer(&tokens), "8A:Cust1.two");
    let name = service.name.lock().unwrap().clone();
    assert!(name.starts_with("pagewire-runtime/"), "{name}");
    let named = login().with_user_agent("Sync/1.0").unwrap();
    named.refresh("r1", &service).await.unwrap();
    assert_eq!(*service.name.lock().unwrap(), "Sync/1.0");
    assert!(login().with_user_agent("a\nb").is_err());
}

#[tokio::test]
async fn renewals_use_the_newest_refresh_token_and_keep_one_that_is_not_replaced() {
    let third = r#"{"access_token":"8A:Cust1.three","token_type":"bearer","refresh_token":"r2"}"#;
    let service = Service::of([(200, SECOND), (200, third), (200, SECOND)]);
    let renew = login().renewal(Tokens::new("8A:Cust1.one", Some("r1")), service.clone());
    for (refresh, access) in [("r1", "two"), ("r1", "three"), ("r2", "two")] {
        let credentials = renew().await.unwrap().unwrap();
        let Credentials::Bearer(token) = credentials else {
            panic!("{credentials:?}");
        };
        assert_eq!(token, format!("8A:Cust1.{access}"));
        assert_eq!(parameter(&service.last().1, "refresh_token"), Some(refresh));
    }
    let none = login().renewal(Tokens::new("8A:Cust1.one", None), service);
    assert!(none().await.unwrap().is_none());
}

/// An API that takes the token that a renewal brings, and what a call over a client with renewals comes to: its outcome and the
/// seconds that it took.
async fn call_with(service: &Service, policy: RetryPolicy) -> (Result<(), Error>, u64) {
    struct Api;
    impl Transport for Api {
        fn send(
            &self,
            request: Request<Body>,
        ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
            let is_new = request.headers()["authorization"] == "Bearer 8A:Cust1.two";
            let status = if is_new { 204 } else { 401 };
            let response = Response::builder().status(status).body(Body::default());
            Box::pin(async move { Ok(response.unwrap()) })
        }
    }
    let tokens = Tokens::new("8A:Cust1.one", Some("r1"));
    let client: Client = Client::builder("https://x/api")
        .credentials(tokens.credentials())
        .refresh(login().renewal(tokens, service.clone()))
        .retry(policy)
        .build_over(Api)
        .unwrap();
    let start = Instant::now();
    let call: Call<'_, (), NoSelect> = Call::of(&client, &OPERATIONS, 0, &[]);
    (call.send().await, start.elapsed().as_secs())
}

fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .with_first_delay(Duration::from_secs(1))
        .without_jitter()
}

#[tokio::test(start_paused = true)]
async fn renewals_are_repeated_by_the_policy_of_the_client_while_the_service_is_busy() {
    for (failures, seconds, waited) in [
        (&[(503, "")][..], None, 1),
        (&[(429, r#"{"error":"slow_down"}"#)], Some("7"), 7),
        (&[(503, ""), (503, "")], Some("9"), 18),
        (&[(0, "connection refused"), (502, "")], None, 3),
    ] {
        let mut service = Service::of(failures.iter().copied().chain([(200, SECOND)]));
        service.retry_after = seconds;
        let (outcome, took) = call_with(&service, policy()).await;
        outcome.unwrap();
        assert_eq!(took, waited, "{failures:?}");
        assert_eq!(parameter(&service.last().1, "refresh_token"), Some("r1"));
    }
}

#[tokio::test(start_paused = true)]
async fn renewals_are_not_repeated_beyond_the_policy_its_budget_or_a_refusal() {
    let busy = (503, "");
    let refusal = (400, r#"{"error":"invalid_grant"}"#);
    let calls = |service: &Service| service.asked.lock().unwrap().len();
    for (response, seconds, policy, wanted) in [
        (busy, None, policy(), 4),
        (busy, None, policy().with_retries(0), 1),
        // Half of two is left after the first failure, which is not enough for a second.
        (busy, None, policy().with_budget(Some(2)), 2),
        (busy, Some("600"), policy(), 1),
        (refusal, None, policy(), 1),
    ] {
        let mut service = Service::of([response; 4]);
        service.retry_after = seconds;
        let (outcome, _) = call_with(&service, policy).await;
        let error = outcome.unwrap_err();
        let cause = TenantError::of(&error).unwrap();
        let is_busy =
            matches!(cause, TenantError::Service { status: Some(code), .. } if *code == 503);
        assert_eq!(is_busy, response == busy, "{error}");
        assert_eq!(calls(&service), wanted, "{policy:?}");
    }
}

#[tokio::test]
async fn refusals_and_other_responses_are_errors_without_tokens() {
    let refusal = r#"{"error":"invalid_grant","error_description":"The code has expired"}"#;
    let service = Service::of([
        (400, refusal),
        (200, r#"{"access_token":"8A:x"}"#),
        (500, "{}"),
        (302, "<html>8A:x</html>"),
    ]);
    for message in [
        "the vendor refuses it: invalid_grant: The code has expired",
        "the response is not one of OAuth 2.0",
        "login at https://sod.superoffice.com: the server responded with 500 Internal Server Error",
        "login at https://sod.superoffice.com: the server responded with 302 Found",
    ] {
        let error = login().refresh("r1", &service).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(message) && !shown.contains("8A:"), "{shown}");
    }
}
