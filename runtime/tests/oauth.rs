//! Logging people in, over a service that responds with prepared tokens and remembers what was asked.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use pagewire_runtime::client::{Body, BoxFuture, Credentials, Transport, TransportError};
use pagewire_runtime::superoffice::tenant::{Environment, Login, TenantError, Tokens};

#[derive(Clone, Default)]
struct Service {
    responses: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
    asked: Arc<Mutex<Vec<(String, String)>>>,
    /// The user agent of the last request.
    name: Arc<Mutex<String>>,
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
            let response = Response::builder().status(status);
            let response = response.header("content-type", "application/json");
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

#[tokio::test]
async fn refusals_and_other_responses_are_errors_without_tokens() {
    let refusal = r#"{"error":"invalid_grant","error_description":"The code has expired"}"#;
    let service = Service::of([
        (400, refusal),
        (200, r#"{"access_token":"8A:x"}"#),
        (500, ""),
    ]);
    for message in [
        "the vendor refuses it: invalid_grant: The code has expired",
        "the response is not one of OAuth 2.0",
        "",
    ] {
        let error = login().refresh("r1", &service).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(message) && !shown.contains("8A:"), "{shown}");
    }
}
