//! A transport that renews credentials when they are used up.

use std::fmt;
use std::future::poll_fn;

use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};

use crate::client::transport::try_clone;
use crate::client::turns::Turns;
use crate::client::{Body, BoxFuture, CallInfo, Credentials, Transport, TransportError, trace};

/// Gets new credentials.
pub(super) type Renew = dyn Fn() -> Renewal + Send + Sync;

/// Wraps a [`Transport`]: a response 401 leads to one renewal of the credentials and one repetition of the call.
///
/// The API says by 401 that a token or ticket has expired. The new credentials go with every later call, in place of
/// those of the client. Operations that nobody has to log in for get none, and those of a security scheme that has [credentials
/// of its own](crate::client::Client::with_credentials_for) keep these. Calls that are refused at the same time share one renewal, also one that fails. As nothing was done, a call of
/// any method is repeated, unless its body is a stream.
pub struct Refresh<T> {
    inner: T,
    renew: Box<Renew>,
    state: Turns<State, NoCredentials>,
    /// Whether there are no credentials before the first renewal.
    is_eager: bool,
}

type Renewal = BoxFuture<'static, Result<Option<Credentials>, TransportError>>;

/// A renewal that brought no credentials: the error, or none where it gave none.
type NoCredentials = Option<TransportError>;

#[derive(Default)]
struct State {
    current: Current,
    /// A renewal whose caller was dropped while it waited. It may have used the only token that it can be done with, so that the next
    /// caller goes on with it.
    running: Option<Renewal>,
}

/// The credentials in use, and how often they were renewed; none for those of the client.
#[derive(Clone, Default)]
struct Current {
    renewals: u64,
    credentials: Option<Credentials>,
}

impl<T> Refresh<T> {
    /// Sends by `inner`. `renew` gets new credentials, by a call of its own; if it gives none, the caller gets the 401. It needs a
    /// time limit of its own, as the client's calls wait for it. If the caller is dropped meanwhile, the next one goes on with it.
    pub fn new<F, R>(inner: T, renew: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Option<Credentials>, TransportError>> + Send + 'static,
    {
        Self::boxed(inner, Box::new(move || Box::pin(renew())), false)
    }

    pub(super) fn boxed(inner: T, renew: Box<Renew>, is_eager: bool) -> Self {
        let state = Turns::default();
        Self {
            inner,
            renew,
            state,
            is_eager,
        }
    }

    /// Credentials that are newer than those that were `used`, or why there are none. `known` is how a renewal failed that the
    /// caller waited for before.
    async fn renewed(
        &self,
        used: u64,
        known: Option<NoCredentials>,
    ) -> Result<Option<Credentials>, NoCredentials> {
        // Held while waiting, so that others who were refused meanwhile find what this renewal brings.
        let mut turn = self.state.wait().await;
        if turn.current.renewals == used {
            if let Some(failure) = turn.failure().or(known) {
                return Err(failure);
            }
            let is_resumed = turn.running.is_some();
            let mut renewed = self.renewal(&mut turn.running).await;
            // What was left may have waited past its own time limit.
            if is_resumed && renewed.is_err() {
                renewed = self.renewal(&mut turn.running).await;
            }
            let renewed = renewed.map_err(Some);
            let renewed = renewed.and_then(|credentials| credentials.ok_or(None));
            let credentials = turn.ended(renewed)?;
            turn.current.renewals += 1;
            turn.current.credentials = Some(credentials);
        }
        Ok(turn.current.credentials.clone())
    }
}

impl<T> Refresh<T> {
    /// The outcome of the renewal that runs, or of a new one. It stays there if the caller is dropped while it waits, and does
    /// not if it panics.
    async fn renewal(
        &self,
        running: &mut Option<Renewal>,
    ) -> Result<Option<Credentials>, TransportError> {
        poll_fn(|cx| {
            let mut renewal = running.take().unwrap_or_else(|| (self.renew)());
            let outcome = renewal.as_mut().poll(cx);
            if outcome.is_pending() {
                *running = Some(renewal);
            }
            outcome
        })
        .await
    }
}

impl<T: Transport> Transport for Refresh<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let info = request.extensions().get::<CallInfo>();
            if info.is_some_and(|info| info.operation.is_anonymous() || info.has_own_credentials) {
                return trace::attempt(&self.inner, request).await;
            }
            let turn = self.state.wait().await;
            let (mut current, known) = (turn.current.clone(), turn.failure());
            drop(turn);
            if self.is_eager && current.renewals == 0 {
                match self.renewed(0, known.clone()).await {
                    Ok(credentials) => {
                        current.credentials = credentials;
                        current.renewals = 1;
                    }
                    Err(Some(error)) => return Err(error),
                    // The server says what it wants.
                    Err(None) => {}
                }
            }
            let again = try_clone(&request);
            let first = with(request, current.credentials.as_ref())?;
            let answer = trace::attempt(&self.inner, first).await?;
            let (StatusCode::UNAUTHORIZED, Some(request)) = (answer.status(), again) else {
                return Ok(answer);
            };
            match self.renewed(current.renewals, known).await {
                Err(None) => Ok(answer),
                Err(Some(error)) => Err(error),
                Ok(credentials) => {
                    let again = with(request, credentials.as_ref())?;
                    trace::attempt(&self.inner, again).await
                }
            }
        })
    }

    fn repeats(&self) -> bool {
        true
    }
}

/// The request with these credentials in place of its own.
fn with(
    mut request: Request<Body>,
    credentials: Option<&Credentials>,
) -> Result<Request<Body>, TransportError> {
    if let Some(credentials) = credentials {
        let headers = request.headers_mut();
        headers.remove(AUTHORIZATION);
        headers.remove("x-xsrf-token");
        let applied = credentials.apply(headers);
        applied.map_err(TransportError::other)?;
        if let Some(uri) = with_query(request.uri(), credentials) {
            *request.uri_mut() = uri;
        }
    }
    Ok(request)
}

/// The address with the credentials in its query; none if they do not go there.
fn with_query(uri: &http::Uri, credentials: &Credentials) -> Option<http::Uri> {
    let mut query = uri
        .query()
        .map_or_else(String::new, |query| format!("?{query}"));
    let before = query.clone();
    credentials.apply_to_query(&mut query);
    if query == before {
        return None;
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(format!("{}{query}", uri.path()).parse().ok()?);
    http::Uri::from_parts(parts).ok()
}

/// Shows no credentials.
impl<T: fmt::Debug> fmt::Debug for Refresh<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refresh")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}
