//! A transport that renews expired credentials.

use std::fmt;
use std::future::poll_fn;

use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};

use crate::client::transport::try_clone;
use crate::client::turns::Turns;
use crate::client::{Body, BoxFuture, CallInfo, Credentials, Transport, TransportError, trace};

/// Gets new credentials.
pub(super) type Renew = dyn Fn() -> Renewal + Send + Sync;

/// Wraps a [`Transport`]: after a response 401, renews the credentials and repeats the call once.
///
/// A 401 means that a token or ticket has expired. Later calls use the new credentials instead of the client's. Operations
/// without authentication get no credentials. Operations with a security scheme that has [its own
/// credentials](crate::client::Client::with_credentials_for) keep these. Calls that are refused at the same time share one
/// renewal, even if it fails. Calls of any method are repeated, because a refused call did nothing; only those with a
/// stream as their body are not.
pub struct Refresh<T> {
    inner: T,
    renew: Box<Renew>,
    state: Turns<State, NoCredentials>,
    /// Whether credentials are renewed before the first call.
    is_eager: bool,
}

type Renewal = BoxFuture<'static, Result<Option<Credentials>, TransportError>>;

/// A renewal without credentials: its error, or `None` if it returned none.
type NoCredentials = Option<TransportError>;

#[derive(Default)]
struct State {
    current: Current,
    /// A renewal whose caller was dropped while waiting. The next caller continues it, because it may have used its one-time token.
    running: Option<Renewal>,
}

/// The credentials in use, and the number of renewals; `None` for the client's own credentials.
#[derive(Clone, Default)]
struct Current {
    renewals: u64,
    credentials: Option<Credentials>,
}

impl<T> Refresh<T> {
    /// Sends by `inner` and gets new credentials by `renew`, which makes its own call. If it returns `None`, the caller
    /// gets the 401. It needs its own time limit, because the client's calls wait for it. If its caller is dropped, the
    /// next caller continues it.
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

    /// Returns credentials newer than the `used` ones, or the reason why there are none. `known` is the failure of a
    /// renewal for which the caller has already waited.
    async fn renewed(
        &self,
        used: u64,
        known: Option<NoCredentials>,
    ) -> Result<Option<Credentials>, NoCredentials> {
        // Held while waiting, so that other refused callers find the result of this renewal.
        let mut turn = self.state.wait().await;
        if turn.current.renewals == used {
            if let Some(failure) = turn.failure().or(known) {
                return Err(failure);
            }
            let is_resumed = turn.running.is_some();
            let mut renewed = self.renewal(&mut turn.running).await;
            // The resumed renewal may have exceeded its own time limit while nobody polled it.
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
    /// The outcome of the running renewal, or of a new one. The renewal is kept if its caller is dropped while waiting, but
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
                    // The server's 401 states what it requires.
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

/// The request with these credentials, which replace its own.
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

/// The address with the credentials in its query; `None` if the credentials are not sent there.
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
