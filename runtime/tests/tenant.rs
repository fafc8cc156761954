//! Clients of a tenant that moves, stops and ends tickets.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::sample;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use pagewire_runtime::client::{
    Body, BoxFuture, Client, Credentials, Error, ErrorKind, Mock, RetryPolicy, Transport,
    TransportError,
};
use pagewire_runtime::superoffice::tenant::{
    Application, Environment, MockTenant, PrivateKey, State, Tenant, TenantError,
};
use tokio::time::Instant;

const PEM: &str = include_str!("keys/pkcs1.pem");

/// A service over an API that answers with samples, which remembers the addresses and credentials of calls.
fn service() -> (MockTenant, Mock) {
    let api = Mock::new();
    let service = MockTenant::new("Cust12345", api.clone()).unwrap();
    (service, api)
}

fn client(service: &MockTenant) -> sample::Client {
    let tenant = service.tenant().unwrap();
    tenant.client().build_over(service.clone()).unwrap()
}

async fn call(client: &sample::Client) -> Result<(), Error> {
    let call = client.chat_agent().reset_chat_session(317);
    call.send().await.map(drop)
}

#[tokio::test]
async fn calls_carry_the_ticket_of_the_system_user() {
    let (service, api) = service();
    let client = client(&service);
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    assert_eq!((service.states(), service.logins()), (1, 1));
    let last = api.calls().pop().unwrap();
    assert_eq!(last.headers["authorization"], "SOTicket 7T:mock-1");
    assert_eq!(last.headers["so-apptoken"], "mock-client-secret");
    assert!(last.headers["so-apptoken"].is_sensitive());
    assert!(
        last.target.starts_with("/api/v1/Agents/"),
        "{}",
        last.target
    );
}

#[tokio::test]
async fn callers_share_one_renewal_of_the_ticket() {
    let (service, _) = service();
    let client = Arc::new(client(&service));
    call(&client).await.unwrap();
    for renewal in 2..4 {
        service.end_tickets();
        let calls = (0..20).map(|_| {
            let client = Arc::clone(&client);
            tokio::spawn(async move { call(&client).await })
        });
        for done in calls.collect::<Vec<_>>() {
            done.await.unwrap().unwrap();
        }
        assert_eq!(service.logins(), renewal);
    }
}

#[tokio::test]
async fn a_tenant_that_moved_is_found_again_and_the_call_repeated() {
    let (service, api) = service();
    let client = client(&service);
    call(&client).await.unwrap();
    service.move_to("https://sod3.invalid/");
    call(&client).await.unwrap();
    assert_eq!(service.states(), 2);
    assert_eq!(api.calls().len(), 2);
}

#[tokio::test]
async fn a_tenant_that_does_not_run_is_an_error_that_says_so() {
    let (service, api) = service();
    service.set_state(State::OfflineMaintenance);
    let error = call(&client(&service)).await.unwrap_err();
    let message = "POST /api/v1/Agents/Chat/ResetChatSession: tenant Cust12345 is not running: its state is \
                   OfflineMaintenance; ask again after 9999-01-01T00:00:00Z";
    assert_eq!(error.to_string(), message);
    assert!(error.source().is_none());
    let tenant = TenantError::of(&error);
    let Some(TenantError::NotRunning { state, .. }) = tenant else {
        panic!("{tenant:?}");
    };
    assert_eq!(*state, State::OfflineMaintenance);
    assert!(api.calls().is_empty());
}

/// The state that the error of a call names.
fn state_of(error: &Error) -> Option<&State> {
    match TenantError::of(error)? {
        TenantError::NotRunning { state, .. } => Some(state),
        _ => None,
    }
}

#[tokio::test(start_paused = true)]
async fn a_tenant_that_is_back_is_called_again_within_a_minute() {
    let (service, api) = service();
    let client = client(&service);
    service.set_state(State::OfflineMaintenance);
    call(&client).await.unwrap_err();
    service.set_state(State::Running);
    let error = call(&client).await.unwrap_err();
    assert_eq!(state_of(&error), Some(&State::OfflineMaintenance));
    assert_eq!(service.states(), 1);
    tokio::time::advance(Duration::from_secs(60)).await;
    call(&client).await.unwrap();
    assert_eq!((service.states(), api.calls().len()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn states_are_asked_for_again_when_they_are_no_longer_valid() {
    let (service, _) = service();
    let client = client(&service);
    service.set_valid_for(Duration::from_secs(30));
    for (seconds, states) in [(0, 1), (29, 1), (1, 2), (30, 3)] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        call(&client).await.unwrap();
        assert_eq!(service.states(), states, "after {seconds} s more");
    }
}

#[tokio::test]
async fn a_tenant_that_stops_is_an_error_that_says_so_from_the_first_call_on() {
    let (service, _) = service();
    let client = client(&service);
    call(&client).await.unwrap();
    service.set_state(State::OfflineMaintenance);
    for _ in 0..2 {
        let error = call(&client).await.unwrap_err();
        assert_eq!(state_of(&error), Some(&State::OfflineMaintenance));
        assert_eq!(service.states(), 2);
    }
}

#[tokio::test]
async fn a_503_of_a_tenant_that_runs_stays_one() {
    let (service, api) = service();
    let client = client(&service);
    let reset = client.chat_agent().reset_chat_session(317);
    api.on(&reset).respond(503, r#"{"Message":"busy"}"#);
    let error = reset.send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!((service.states(), api.calls().len()), (2, 1));
    // One that stays busy has its environment asked once in a while.
    for _ in 0..3 {
        client
            .chat_agent()
            .reset_chat_session(317)
            .send()
            .await
            .unwrap_err();
    }
    assert_eq!((service.states(), api.calls().len()), (2, 4));

    // Nor does it hide behind a failure of the environment.
    let busy = Busy::new(&[]);
    let tenant = busy.service.tenant().unwrap();
    let client: sample::Client = tenant.client().build_over(busy.clone()).unwrap();
    call(&client).await.unwrap();
    *busy.failures.lock().unwrap() = vec![(500, None), (503, None)];
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert!(busy.failures.lock().unwrap().is_empty());
    call(&client).await.unwrap();
}

#[tokio::test]
async fn a_wrong_key_and_a_wrong_audience_are_told_apart() {
    let (service, _) = service();
    let key = PrivateKey::parse(PEM).unwrap();
    let application = Application::new("mock-client-secret", key);
    let tenant = Tenant::new(service.environment().unwrap(), "Cust12345").unwrap();
    let tenant = tenant.with_system_user(application, "Mock App-x1y2z3");
    assert!(!format!("{tenant:?}").contains("x1y2"), "{tenant:?}");
    let wrong: sample::Client = tenant.client().build_over(service.clone()).unwrap();
    let error = call(&wrong).await.unwrap_err();
    assert!(
        matches!(TenantError::of(&error), Some(TenantError::Refused { .. })),
        "{error}"
    );
    assert!(
        error.to_string().contains("The signature is wrong"),
        "{error}"
    );

    service.set_audience("spn:another");
    let error = call(&client(&service)).await.unwrap_err();
    assert!(
        matches!(TenantError::of(&error), Some(TenantError::Token { .. })),
        "{error}"
    );
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains("7T:") && !shown.contains("secret"),
        "{shown}"
    );
}

#[tokio::test]
async fn other_credentials_go_to_the_current_address() {
    let (service, api) = service();
    let tenant = Tenant::new(service.environment().unwrap(), "Cust12345").unwrap();
    let client = tenant.client().credentials(Credentials::bearer("8A:x"));
    let client: sample::Client = client.build_over(service.clone()).unwrap();
    call(&client).await.unwrap();
    service.move_to("https://sod4.invalid");
    call(&client).await.unwrap();
    assert_eq!(service.logins(), 0);
    assert_eq!(api.calls()[1].headers["authorization"], "Bearer 8A:x");
}

/// Answers every request with a status and a body, and remembers the addresses.
#[derive(Clone)]
struct Fixed {
    status: StatusCode,
    body: &'static str,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Fixed {
    fn new(status: u16, body: &'static str) -> Self {
        let status = StatusCode::from_u16(status).unwrap();
        let asked = Arc::default();
        Self {
            status,
            body,
            asked,
        }
    }
}

impl Transport for Fixed {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.asked.lock().unwrap().push(request.uri().to_string());
        let mut response = Response::new(Body::from(Bytes::from_static(self.body.as_bytes())));
        *response.status_mut() = self.status;
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn what_is_not_a_status_is_an_error_that_names_the_service() {
    let production = || Tenant::new(Environment::production(), "Cust12345").unwrap();
    for (status, body, message) in [
        (404, "{}", "the server responded with 404 Not Found"),
        (
            400,
            r#"{"IsSuccessful":false,"ErrorMessage":"No such customer"}"#,
            "the server responded with 400 Bad Request: No such customer",
        ),
        (
            200,
            "<html>",
            "the response is not the expected JSON at line 1, column 1",
        ),
        (
            200,
            r#"{"State":"Running"}"#,
            "the response names no address",
        ),
        (
            200,
            r#"{"State":"Running","Api":"http://sod2.example/Cust12345/api"}"#,
            "the address of the API is not encrypted",
        ),
    ] {
        let transport = Fixed::new(status, body);
        let client: Client = production().client().build_over(transport.clone()).unwrap();
        let error = call(&client.into()).await.unwrap_err();
        assert_eq!(
            error.kind().to_string(),
            format!("state of tenant Cust12345: {message}")
        );
        let address = "https://online.superoffice.com/api/state/Cust12345";
        assert_eq!(*transport.asked.lock().unwrap(), [address]);
    }
}

/// Cannot be reached.
struct Gone;

impl Transport for Gone {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::other("no route")) })
    }
}

#[tokio::test]
async fn an_environment_that_cannot_be_reached_is_a_failure_for_the_moment() {
    let tenant = Tenant::new(Environment::stage(), "Cust12345").unwrap();
    let client: Client = tenant.client().build_over(Gone).unwrap();
    let error = call(&client.into()).await.unwrap_err();
    // Transports that try again do so after this kind.
    assert!(
        matches!(
            error.kind(),
            ErrorKind::Transport(TransportError::Unavailable { .. })
        ),
        "{error:?}"
    );
    let chain = format!("{} / {}", error.kind(), error.source().unwrap());
    let message = "state of tenant Cust12345: the server could not be reached / the server could not be reached";
    assert_eq!(chain, message);
    assert!(TenantError::of(&error).is_some());
}

/// A status, and what `Retry-After` says.
type Failure = (u16, Option<&'static str>);

/// A service of the environment as it is over a bad day: failures first, then responses with a byte order mark. Remembers
/// who asked.
#[derive(Clone)]
struct Busy {
    service: MockTenant,
    failures: Arc<Mutex<Vec<Failure>>>,
    heard: Arc<Mutex<Vec<(String, String)>>>,
}

impl Busy {
    fn new(failures: &[Failure]) -> Self {
        Self {
            service: service().0,
            failures: Arc::new(Mutex::new(failures.to_vec())),
            heard: Arc::default(),
        }
    }

    async fn respond(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let is_call = request.uri().host() == Some("sod2.invalid");
        let name = request.headers()["user-agent"].to_str().unwrap().to_owned();
        let path = request.uri().path().to_owned();
        self.heard.lock().unwrap().push((path, name));
        let failure = self.failures.lock().unwrap().pop();
        if let Some((status, after)) = failure {
            let mut response = Response::builder().status(status);
            if let Some(after) = after {
                response = response.header("retry-after", after);
            }
            return Ok(response.body(Body::default()).unwrap());
        }
        let (head, body) = self.service.send(request).await?.into_parts();
        let body = body.collect(1 << 20).await?;
        let mark = if is_call { &b""[..] } else { b"\xef\xbb\xbf" };
        Ok(Response::from_parts(head, [mark, &body].concat().into()))
    }
}

impl Transport for Busy {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.respond(request))
    }
}

#[tokio::test]
async fn services_of_the_environment_hear_who_asks_and_may_send_a_byte_order_mark() {
    let busy = Busy::new(&[]);
    let tenant = busy.service.tenant().unwrap();
    let client = tenant.client().user_agent("Sync/1.0");
    let client: sample::Client = client.build_over(busy.clone()).unwrap();
    call(&client).await.unwrap();
    let heard = std::mem::take(&mut *busy.heard.lock().unwrap());
    let paths: Vec<&str> = heard.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "/Login/api/PartnerSystemUser/Authenticate",
            "/login/.well-known/jwks",
            "/api/state/Cust12345",
            "/Cust12345/api/v1/Agents/Chat/ResetChatSession",
        ]
    );
    assert!(
        heard.iter().all(|(_, name)| name == "Sync/1.0"),
        "{heard:?}"
    );

    // Without a client it is the name of this crate.
    let tenant = busy.service.tenant().unwrap();
    tenant.status(&busy).await.unwrap();
    let name = busy.heard.lock().unwrap()[0].1.clone();
    assert!(name.starts_with("pagewire-runtime/"), "{name}");
}

#[tokio::test(start_paused = true)]
async fn an_environment_that_is_busy_is_asked_again_by_the_policy_of_the_client() {
    // Nothing of the call was done, so that its method does not count.
    for (failure, waited) in [
        ((503, None), 1),
        ((502, None), 1),
        ((429, Some("7")), 7),
        ((503, Some("9")), 9),
    ] {
        let busy = Busy::new(&[failure]);
        let policy = RetryPolicy::default()
            .with_first_delay(Duration::from_secs(1))
            .without_jitter();
        let tenant = busy.service.tenant().unwrap();
        let client = tenant.client().retry(policy);
        let client: sample::Client = client.build_over(busy.clone()).unwrap();
        let start = Instant::now();
        call(&client).await.unwrap();
        assert_eq!(start.elapsed(), Duration::from_secs(waited), "{failure:?}");
    }
    let busy = Busy::new(&[(503, Some("9"))]);
    let tenant = busy.service.tenant().unwrap();
    let error = tenant.status(&busy).await.unwrap_err();
    let TenantError::Service {
        status,
        retry_after,
        ..
    } = error
    else {
        panic!("{error}");
    };
    assert_eq!(status, Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(retry_after, Some(Duration::from_secs(9)));
}

#[tokio::test]
async fn a_tenant_that_stays_misdirected_is_asked_for_once_more_only() {
    let state = r#"{"IsRunning":true,"Api":"https://sod2.superoffice.com:443/Cust12345/api"}"#;
    let states = Fixed::new(200, state);
    let lost = Fixed::new(421, r#"{"Message":"Wrong subdomain"}"#);
    let both = Both(states.clone(), lost.clone());
    let tenant = Tenant::new(Environment::development(), "Cust12345").unwrap();
    let client: Client = tenant.client().build_over(both).unwrap();
    let error = call(&client.into()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::MISDIRECTED_REQUEST));
    assert_eq!(states.asked.lock().unwrap().len(), 2);
    let path = "https://sod2.superoffice.com:443/Cust12345/api/v1/Agents/Chat/ResetChatSession";
    assert_eq!(*lost.asked.lock().unwrap(), [path, path]);
}

/// States from one transport, calls to another.
struct Both(Fixed, Fixed);

impl Transport for Both {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        match request.uri().path().starts_with("/api/state/") {
            true => self.0.send(request),
            false => self.1.send(request),
        }
    }
}

#[test]
fn ids_of_customers_cannot_change_an_address() {
    for id in ["", "Cust1/..", "Cust1?x", "Cust 1", "Ké"] {
        let error = Tenant::new(Environment::stage(), id).unwrap_err();
        assert!(matches!(error, TenantError::Invalid(_)), "{error}");
    }
    assert!(Environment::at("ftp://example.com").is_err());
}
