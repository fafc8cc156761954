//! Login of people: authorization code with PKCE, and refresh tokens (feature `oauth`).

use std::fmt;
use std::sync::Arc;

use futures_util::lock::Mutex;
use http::header::{HeaderValue, USER_AGENT};
use jsonwebtoken::jwk::JwkSet;
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, Client, ClientId, ClientSecret,
    CsrfToken, EndpointNotSet, EndpointSet, ExtraTokenFields, HttpRequest, HttpResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, Scope, StandardRevocableToken,
    StandardTokenResponse, TokenResponse as _, TokenUrl,
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::environment::Environment;
use super::error::TenantError;
use super::fetch::{Caller, LIMIT, fetch};
use super::identity::Identity;
use super::token;
use crate::bom;
use crate::client::transient::is_transient;
use crate::client::{Body, BoxFuture, Credentials, Transport, TransportError};

/// The vendor's additions to the tokens.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Extra {
    id_token: Option<String>,
}

impl ExtraTokenFields for Extra {}

type Response = StandardTokenResponse<Extra, BasicTokenType>;
type OAuth = Client<
    BasicErrorResponse,
    Response,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// An application that logs people in. It sends the browser to the vendor, gets a code back, and exchanges the code for tokens.
///
/// Every login uses PKCE (RFC 7636), so that applications on users' own machines need no secret.
///
/// ```
/// use pagewire_runtime::client::Transport;
/// use pagewire_runtime::superoffice::tenant::{Environment, Login, TenantError, Tokens};
///
/// # async fn example(transport: &dyn Transport, state: &str, code: &str) -> Result<Tokens, TenantError> {
/// let login = Login::new(Environment::development(), "client id", "http://127.0.0.1:7890/back")?;
/// let attempt = login.begin();
/// println!("open {}", attempt.url());
/// // … the browser comes back with `state` and `code`:
/// let tokens = login.finish(attempt, state, code, transport).await?;
/// # Ok(tokens) }
/// ```
#[derive(Clone)]
pub struct Login {
    environment: Environment,
    client: OAuth,
    user_agent: Option<HeaderValue>,
    parameters: Vec<(String, String)>,
}

/// A login in progress. Keep it until the browser returns; it can be exchanged once.
pub struct Attempt {
    url: String,
    state: CsrfToken,
    verifier: PkceCodeVerifier,
}

/// The tokens of a login. `Debug` never shows them.
#[derive(Clone)]
pub struct Tokens {
    access: Zeroizing<String>,
    refresh: Option<Zeroizing<String>>,
    identity: Option<Zeroizing<String>>,
}

impl Login {
    /// An application by its client id and the address to which the browser returns, both as registered.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the address cannot be parsed.
    pub fn new(
        environment: Environment,
        client_id: &str,
        redirect: &str,
    ) -> Result<Self, TenantError> {
        let wrong = |what: &str| TenantError::Invalid(format!("{what} is not an address"));
        let authorize = AuthUrl::new(environment.join("/login/common/oauth/authorize"));
        let tokens = TokenUrl::new(environment.join("/login/common/oauth/tokens"));
        let redirect = RedirectUrl::new(redirect.to_owned());
        let client = Client::new(ClientId::new(client_id.to_owned()))
            .set_auth_type(AuthType::RequestBody)
            .set_auth_uri(authorize.map_err(|_| wrong("the environment"))?)
            .set_token_uri(tokens.map_err(|_| wrong("the environment"))?)
            .set_redirect_uri(redirect.map_err(|_| wrong("the redirect address"))?);
        Ok(Self {
            environment,
            client,
            user_agent: None,
            parameters: Vec::new(),
        })
    }

    /// Sends this `User-Agent` with exchanges, like that of [a client](crate::client::Client::with_user_agent).
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if the text is not valid in a header.
    pub fn with_user_agent(mut self, name: &str) -> Result<Self, TenantError> {
        let name = HeaderValue::from_str(name).map_err(|_| {
            TenantError::Invalid(
                "the user agent has a character that no header can hold".to_owned(),
            )
        })?;
        self.user_agent = Some(name);
        Ok(self)
    }

    /// Adds a query parameter to the browser's address, such as `login_hint`, or `acr_values` with `tenant:Cust12345`.
    #[must_use]
    pub fn with_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    fn caller<'t>(&self, transport: &'t dyn Transport) -> Caller<'t> {
        let mut caller = Caller::new(transport);
        if let Some(name) = &self.user_agent {
            caller.user_agent = name.clone();
        }
        caller
    }

    fn service<'t>(&self, transport: &'t dyn Transport) -> Service<'t> {
        Service {
            caller: self.caller(transport),
            what: format!("login at {}", self.environment),
        }
    }

    /// Sends the client secret with exchanges, as applications on servers do.
    #[must_use]
    pub fn with_secret(mut self, secret: &str) -> Self {
        let secret = ClientSecret::new(secret.to_owned());
        self.client = self.client.set_client_secret(secret);
        self
    }

    /// Begins a login.
    #[must_use]
    pub fn begin(&self) -> Attempt {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let request = self
            .client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new("openid".to_owned()))
            .set_pkce_challenge(challenge);
        let parameters = self.parameters.iter();
        let request = parameters.fold(request, |request, (name, value)| {
            request.add_extra_param(name.as_str(), value.as_str())
        });
        let (url, state) = request.url();
        let url = url.to_string();
        Attempt {
            url,
            state,
            verifier,
        }
    }

    /// Exchanges the code that the browser returned.
    ///
    /// # Errors
    /// [`TenantError::Login`] if `state` is not that of the attempt, or the vendor refuses the code;
    /// [`TenantError::Service`] if the service is unavailable.
    pub async fn finish(
        &self,
        attempt: Attempt,
        state: &str,
        code: &str,
        transport: &dyn Transport,
    ) -> Result<Tokens, TenantError> {
        let expected = attempt.state.secret().as_bytes();
        if !bool::from(expected.ct_eq(state.as_bytes())) {
            let message = "the state that came back is not that of this attempt".to_owned();
            return Err(TenantError::Login { message });
        }
        let code = AuthorizationCode::new(code.to_owned());
        let exchange = self.client.exchange_code(code);
        let exchange = exchange.set_pkce_verifier(attempt.verifier);
        Tokens::of(exchange.request_async(&self.service(transport)).await, None)
    }

    /// Exchanges a refresh token for a new access token.
    ///
    /// # Errors
    /// [`TenantError::Login`] if the vendor refuses the token, [`TenantError::Service`] if the service is unavailable.
    pub async fn refresh(
        &self,
        refresh_token: &str,
        transport: &dyn Transport,
    ) -> Result<Tokens, TenantError> {
        let token = RefreshToken::new(refresh_token.to_owned());
        let exchange = self.client.exchange_refresh_token(&token);
        // Without a new refresh token, the old one is kept.
        Tokens::of(
            exchange.request_async(&self.service(transport)).await,
            Some(refresh_token),
        )
    }

    /// Returns the identity of the person who logged in, from the identity token. Its signature, issuer, audience and time are checked.
    ///
    /// # Errors
    /// [`TenantError::Login`] if the token is missing or is not for this application.
    pub async fn identity(
        &self,
        tokens: &Tokens,
        transport: &dyn Transport,
    ) -> Result<Identity, TenantError> {
        let wrong = |message: String| TenantError::Login { message };
        let token = tokens.identity.as_ref();
        let token = token.ok_or_else(|| wrong("there is no identity token".to_owned()))?;
        let address = self.environment.join("/login/.well-known/jwks");
        let what = format!("keys of {}", self.environment);
        let (keys, _) = fetch::<JwkSet>(&self.caller(transport), &address, None, &what).await?;
        token::identity(token, &keys, &self.environment, self.client.client_id()).map_err(wrong)
    }

    /// Renews access tokens of a client, for [`Builder::refresh`](crate::client::Builder::refresh):
    /// `tenant.client().credentials(tokens.credentials()).refresh(login.renewal(tokens, transport))`.
    ///
    /// Each renewal uses the refresh token of the previous one. While the service is unavailable, renewals are retried like
    /// the client's calls; see [`Builder::retry`](crate::client::Builder::retry).
    pub fn renewal(
        self,
        tokens: Tokens,
        transport: impl Transport + 'static,
    ) -> impl Fn() -> BoxFuture<'static, Result<Option<Credentials>, TransportError>>
    + Send
    + Sync
    + 'static {
        let shared = Arc::new((self, Mutex::new(tokens), transport));
        move || {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (login, tokens, transport) = &*shared;
                let mut tokens = tokens.lock().await;
                let Some(refresh) = tokens.refresh.clone() else {
                    return Ok(None);
                };
                *tokens = login.refresh(&refresh, transport).await?;
                Ok(Some(tokens.credentials()))
            })
        }
    }
}

impl Attempt {
    /// Restores an attempt from its [state](Self::state) and [verifier](Self::verifier), for example in another process. It
    /// has no address.
    #[must_use]
    pub fn stored(state: &str, verifier: &str) -> Self {
        Self {
            url: String::new(),
            state: CsrfToken::new(state.to_owned()),
            verifier: PkceCodeVerifier::new(verifier.to_owned()),
        }
    }

    /// The address for the browser.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The state that the browser returns. A server uses it to find the attempt.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.secret()
    }

    /// The PKCE verifier that the exchange needs. It is a secret.
    #[must_use]
    pub fn verifier(&self) -> &str {
        self.verifier.secret()
    }
}

impl Tokens {
    /// Tokens of an earlier login, such as a stored refresh token.
    #[must_use]
    pub fn new(access: &str, refresh: Option<&str>) -> Self {
        let secret = |text: &str| Zeroizing::new(text.to_owned());
        Self {
            access: secret(access),
            refresh: refresh.map(secret),
            identity: None,
        }
    }

    fn of(
        response: Result<Response, oauth2::RequestTokenError<TenantError, BasicErrorResponse>>,
        refresh: Option<&str>,
    ) -> Result<Self, TenantError> {
        use oauth2::RequestTokenError as Failure;
        let response = response.map_err(|error| {
            let message = match error {
                Failure::ServerResponse(response) => format!("the vendor refuses it: {response}"),
                Failure::Request(error) => return error,
                // The library's error may show the body, which contains tokens.
                Failure::Parse(..) => "the response is not one of OAuth 2.0".to_owned(),
                Failure::Other(message) => message,
            };
            TenantError::Login { message }
        })?;
        let refresh_token = response
            .refresh_token()
            .map(|token| token.secret().as_str());
        let mut tokens = Self::new(response.access_token().secret(), refresh_token.or(refresh));
        let identity = response.extra_fields().id_token.clone();
        tokens.identity = identity.map(Zeroizing::new);
        Ok(tokens)
    }

    /// The credentials for calls with the access token.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        Credentials::bearer(self.access.as_str())
    }

    /// The access token. It is a secret.
    #[must_use]
    pub fn access_token(&self) -> &str {
        &self.access
    }

    /// The refresh token, to be stored like a secret; `None` if the vendor sent none.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh.as_ref().map(|token| token.as_str())
    }
}

/// The token service, in the form that the library requires.
struct Service<'t> {
    caller: Caller<'t>,
    /// Its name in errors.
    what: String,
}

impl<'c> AsyncHttpClient<'c> for Service<'_> {
    type Error = TenantError;
    type Future = BoxFuture<'c, Result<HttpResponse, TenantError>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let mut request = request.map(|body| Body::from(bytes::Bytes::from(body)));
            let user_agent = self.caller.user_agent.clone();
            request.headers_mut().insert(USER_AGENT, user_agent);
            let unreachable = |cause| TenantError::unreachable(&self.what, cause);
            let response = self.caller.transport.send(request).await;
            let (head, body) = response.map_err(unreachable)?.into_parts();
            // A transient failure is not a refusal, whatever the body contains.
            if is_transient(head.status) {
                return Err(TenantError::responded(&self.what, &head, None));
            }
            let body = body.collect(LIMIT).await.map_err(unreachable)?;
            let body = bom::without(&body).to_vec();
            if !head.status.is_success() && !is_refusal(&body) {
                return Err(TenantError::responded(&self.what, &head, None));
            }
            Ok(HttpResponse::from_parts(head, body))
        })
    }
}

/// Whether a body is an OAuth error (RFC 6749, section 5.2).
fn is_refusal(body: &[u8]) -> bool {
    serde_json::from_slice::<BasicErrorResponse>(body).is_ok()
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("environment", &self.environment)
            .field("client_id", self.client.client_id())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempt(…)")
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(…)")
    }
}
