//! A double of the vendor's online service, for tests (features `tenant` and `mock`).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::rsa::{KeyPair, KeySize, PublicKeyComponents};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderValue};
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};

use super::environment::{CustomerId, Environment};
use super::error::TenantError;
use super::key::PrivateKey;
use super::system_user::Application;
use super::{State, Tenant};
use crate::client::{Body, BoxFuture, Transport, TransportError};
use crate::contract::media::JSON;
#[cfg(feature = "webhooks")]
use crate::superoffice::webhook::{self, Notification, Secret};

/// The address of the double. The name does not resolve (RFC 6761).
const ENVIRONMENT: &str = "https://mock.invalid";
/// The end of validity of its states, as text and in seconds since 1970.
const VALID_UNTIL: (&str, u64) = ("9999-01-01T00:00:00Z", 253_370_764_800);
/// The id of its key.
const KEY_ID: &str = "mock";
/// The client secret of its application.
const SECRET: &str = "mock-client-secret";
/// The system user token of its tenant.
const SYSTEM_TOKEN: &str = "Mock App-x1y2z3";

/// A double of the vendor's online service with one tenant: a [`Transport`] that returns the state of the tenant, logs in
/// its system user, and forwards calls at its current address to an API of your own.
///
/// It verifies the signed token. A call to an old address gets 421, and a call with any ticket but the newest gets 401. Calls
/// without a ticket are accepted, so that other credentials can be tried. Clones share everything, so that a test can
/// change the tenant while a client uses it.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use pagewire_runtime::client::{Client, Mock};
/// use pagewire_runtime::superoffice::tenant::MockTenant;
///
/// let service = MockTenant::new("Cust12345", Mock::new())?;
/// let client: Client = service.tenant()?.client().build_over(service.clone())?;
/// // … calls over `client`, then:
/// service.move_to("https://sod3.invalid");
/// service.end_tickets();
/// assert_eq!(service.logins(), 0);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct MockTenant {
    customer: CustomerId,
    keys: Arc<Keys>,
    api: Arc<dyn Transport>,
    shared: Arc<Mutex<Shared>>,
}

struct Keys {
    application: PrivateKey,
    service: PrivateKey,
}

struct Shared {
    state: State,
    valid_for: Option<Duration>,
    host: String,
    ticket: Option<String>,
    logins: usize,
    states: usize,
    audience: String,
}

impl MockTenant {
    /// A service with the running tenant of `customer`. Calls of its API are forwarded to `api`, such as a
    /// [`Mock`](crate::client::Mock) or a router; their paths begin with `/api`.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the text is not a valid customer id, or if no key can be generated.
    pub fn new(customer: &str, api: impl Transport + 'static) -> Result<Self, TenantError> {
        let key = || {
            let pair = KeyPair::generate(KeySize::Rsa2048);
            pair.map(PrivateKey::of).map_err(|_| {
                let message = "the system has no randomness for a key";
                TenantError::Invalid(message.to_owned())
            })
        };
        Ok(Self {
            customer: CustomerId::parse(customer)?,
            keys: Arc::new(Keys {
                application: key()?,
                service: key()?,
            }),
            api: Arc::new(api),
            shared: Arc::new(Mutex::new(Shared {
                state: State::Running,
                valid_for: None,
                host: "https://sod2.invalid".to_owned(),
                ticket: None,
                logins: 0,
                states: 0,
                audience: "spn:1234567890".to_owned(),
            })),
        })
    }

    /// The tenant, called as its system user. Its clients use this transport.
    ///
    /// # Errors
    /// Never for this double.
    pub fn tenant(&self) -> Result<Tenant, TenantError> {
        self.tenant_in(Environment::at(ENVIRONMENT)?)
    }

    /// The tenant, like [`tenant`](Self::tenant), in another environment: for your own server that forwards requests to this double.
    ///
    /// Send requests for the environment to the address of [`environment`](Self::environment), and calls to the host of
    /// [`move_to`](Self::move_to).
    ///
    /// # Errors
    /// Never for this double.
    pub fn tenant_in(&self, environment: Environment) -> Result<Tenant, TenantError> {
        let tenant = Tenant::new(environment, self.customer.as_str())?;
        let application = Application::new(SECRET, self.keys.application.clone());
        Ok(tenant.with_system_user(application, SYSTEM_TOKEN))
    }

    /// The environment, for a tenant with other credentials.
    ///
    /// # Errors
    /// Never for this double.
    pub fn environment(&self) -> Result<Environment, TenantError> {
        Environment::at(ENVIRONMENT)
    }

    /// Changes the state of the tenant.
    pub fn set_state(&self, state: State) {
        self.lock().state = state;
    }

    /// Sets how long states are valid, in whole seconds; by default they are valid forever. Clients keep the state of a
    /// running tenant between ten seconds and a day, and any other state for at most a minute.
    ///
    /// With the feature `tokio`, clients use tokio's clock, which a test can pause.
    pub fn set_valid_for(&self, time: Duration) {
        self.lock().valid_for = Some(time);
    }

    /// Moves the tenant to another host, such as `https://sod3.invalid`; calls to the old one get 421.
    pub fn move_to(&self, host: &str) {
        self.lock().host = host.trim_end_matches('/').to_owned();
    }

    /// Invalidates all tickets: calls with them get 401.
    pub fn end_tickets(&self) {
        self.lock().ticket = None;
    }

    /// Signs tickets for another audience than that of the tenant.
    pub fn set_audience(&self, audience: &str) {
        audience.clone_into(&mut self.lock().audience);
    }

    /// The number of logins of the system user.
    #[must_use]
    pub fn logins(&self) -> usize {
        self.lock().logins
    }

    /// The number of requests for the state.
    #[must_use]
    pub fn states(&self) -> usize {
        self.lock().states
    }

    /// A webhook request with a notification, in the form that the vendor sends: signed, with the name and the id of the
    /// event as headers, and with the id of the customer.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the event or its id is not valid in a header, or if the address cannot be parsed.
    #[cfg(feature = "webhooks")]
    pub fn notify(
        &self,
        address: &str,
        secret: &Secret,
        notification: &Notification,
    ) -> Result<Request<Bytes>, TenantError> {
        let wrong = |what: String| TenantError::Invalid(format!("the notification: {what}"));
        let mut notification = notification.clone();
        notification.context_identifier = Some(self.customer.to_string());
        let body = serde_json::to_vec(&notification).map_err(|error| wrong(error.to_string()))?;
        Request::post(address)
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header(webhook::SIGNATURE_HEADER, secret.sign(&body))
            .header(
                webhook::EVENT_HEADER,
                notification.event.unwrap_or_default(),
            )
            .header(
                webhook::EVENT_ID_HEADER,
                notification.event_id.unwrap_or_default(),
            )
            .body(body.into())
            .map_err(|error| wrong(error.to_string()))
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn respond(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let address = request.uri().to_string();
        let customer = &self.customer;
        match address.strip_prefix(ENVIRONMENT) {
            Some(path) if path == format!("/api/state/{customer}") => Ok(self.state()),
            Some("/login/.well-known/jwks") => Ok(json_response(&public_keys(&self.keys.service))),
            Some("/Login/api/PartnerSystemUser/Authenticate") => {
                let body = request.into_body().collect(1 << 20).await?;
                Ok(json_response(&self.login(&body)))
            }
            _ => self.call(request, &address).await,
        }
    }

    fn state(&self) -> Response<Body> {
        let mut shared = self.lock();
        shared.states += 1;
        let (host, customer) = (&shared.host, &self.customer);
        let mut response = json_response(&json!({
            "ContextIdentifier": customer.as_str(),
            "Endpoint": format!("{host}/{customer}"),
            "State": shared.state.to_string(),
            "IsRunning": shared.state.is_running(),
            "ValidUntil": VALID_UNTIL.0,
            "Api": format!("{host}/{customer}/api"),
        }));
        if let Some(time) = shared.valid_for {
            // By the server's clock, independent of this machine's clock.
            let now = VALID_UNTIL.1.saturating_sub(time.as_secs());
            let now = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(now));
            if let Ok(now) = HeaderValue::try_from(now) {
                response.headers_mut().insert(DATE, now);
            }
        }
        response
    }

    async fn call(
        &self,
        request: Request<Body>,
        address: &str,
    ) -> Result<Response<Body>, TransportError> {
        let refusal = {
            let shared = self.lock();
            let ticket = request.headers().get(AUTHORIZATION);
            let ticket = ticket.and_then(|ticket| ticket.to_str().ok());
            let ticket = ticket.and_then(|ticket| ticket.strip_prefix("SOTicket "));
            let here = format!("{}/{}/", shared.host, self.customer);
            let is_here = address.starts_with(&here);
            if !is_here {
                Some((421, "Wrong subdomain used to access tenant"))
            } else if !shared.state.is_running() {
                Some((503, "The tenant is not available"))
            } else if ticket.is_some() && ticket != shared.ticket.as_deref() {
                Some((401, "The ticket is not valid"))
            } else {
                None
            }
        };
        match refusal {
            None => self.api.send(self.within(request)?).await,
            Some((status, message)) => {
                let mut response = json_response(&json!({ "Message": message }));
                let status = StatusCode::from_u16(status);
                *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Ok(response)
            }
        }
    }

    /// The request for the API of the tenant: its path begins with `/api`.
    fn within(&self, mut request: Request<Body>) -> Result<Request<Body>, TransportError> {
        let target = request.uri().path_and_query().map(ToString::to_string);
        let target = target.unwrap_or_default();
        let path = target.strip_prefix(&format!("/{}", self.customer));
        let uri = format!("{ENVIRONMENT}{}", path.unwrap_or(&target)).parse();
        *request.uri_mut() = uri.map_err(TransportError::other)?;
        Ok(request)
    }

    /// The response to a login of the system user.
    fn login(&self, body: &[u8]) -> Value {
        let refused = |message: &str| json!({ "IsSuccessful": false, "ErrorMessage": message });
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return refused("The request is not JSON");
        };
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let signed = text("SignedSystemToken");
        let Some((content, signature)) = signed.rsplit_once('.') else {
            return refused("The token is not signed");
        };
        if text("ApplicationToken") != SECRET || text("ContextIdentifier") != self.customer.as_str()
        {
            return refused("The application is not known");
        }
        let is_signed = STANDARD.decode(signature).is_ok_and(|signature| {
            let key = self.keys.application.public();
            let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
            key.verify(content.as_bytes(), &signature).is_ok()
        });
        let token = content.rsplit_once('.').map_or("", |(token, _)| token);
        if !is_signed || token != SYSTEM_TOKEN {
            return refused("The signature is wrong");
        }
        let mut shared = self.lock();
        shared.logins += 1;
        let ticket = format!("7T:mock-{}", shared.logins);
        let token = self.token(&ticket, &shared.audience);
        shared.ticket = Some(ticket);
        match token {
            Ok(token) => json!({ "IsSuccessful": true, "Token": token }),
            Err(error) => refused(&error.to_string()),
        }
    }

    /// A signed token that contains a ticket.
    fn token(&self, ticket: &str, audience: &str) -> Result<String, TenantError> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.unwrap_or_default().as_secs();
        let claims = json!({
            "iss": "SuperOffice AS",
            "aud": audience,
            "nbf": now,
            "exp": now + 600,
            "http://schemes.superoffice.net/identity/ctx": self.customer.as_str(),
            "http://schemes.superoffice.net/identity/serial": "1234567890",
            "http://schemes.superoffice.net/identity/ticket": ticket,
        });
        signed_token(&self.keys.service, &claims)
    }
}

/// A JSON Web Token.
pub(super) fn signed_token(key: &PrivateKey, claims: &Value) -> Result<String, TenantError> {
    let header = json!({ "alg": "RS256", "typ": "JWT", "kid": KEY_ID });
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let content = format!("{}.{}", part(&header), part(claims));
    let signature = key.signature(content.as_bytes())?;
    Ok(format!("{content}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// The public keys for signatures by `key`.
pub(super) fn public_keys(key: &PrivateKey) -> Value {
    let key = PublicKeyComponents::<Vec<u8>>::from(key.public());
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    json!({ "keys": [{
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": KEY_ID,
        "n": part(&key.n), "e": part(&key.e),
    }]})
}

fn json_response(value: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(Bytes::from(value.to_string())));
    let json = HeaderValue::from_static(JSON);
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

impl Transport for MockTenant {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.respond(request))
    }
}

impl fmt::Debug for MockTenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockTenant")
            .field("customer", &self.customer)
            .finish_non_exhaustive()
    }
}
