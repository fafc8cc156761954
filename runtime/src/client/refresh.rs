//! A transport that renews credentials when they are used up.

use std::fmt;

use futures_util::lock::Mutex;
use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};

use crate::client::transport::try_clone;
use crate::client::{Body, BoxFuture, Credentials, Transport, TransportError};

/// Gets new credentials.
pub(super) type Renew =
    dyn Fn() -> BoxFuture<'static, Result<Option<Credentials>, TransportError>> + Send + Sync;

/// Wraps a [`Transport`]: an answer 401 leads to one renewal of the credentials and one repetition of the call.
///
/// The API says by 401 that a token or ticket has expired. The new credentials go with every later call, in place of
/// those of the client. Calls that are refused at the same time share one renewal. As nothing was done, a call of any method is
/// repeated, unless its body is a stream.
pub struct Refresh<T> {
    inner: T,
    renew: Box<Renew>,
    current: Mutex<Current>,
}

/// The credentials in use, and how often they were renewed; none for those of the client.
#[derive(Clone, Default)]
struct Current {
    renewals: u64,
    credentials: Option<Credentials>,
}

impl<T> Refresh<T> {
    /// Sends by `inner`. `renew` gets new credentials, by a call of its own; if it gives none, the caller gets the 401.
    pub fn new<F, R>(inner: T, renew: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Option<Credentials>, TransportError>> + Send + 'static,
    {
        Self::boxed(inner, Box::new(move || Box::pin(renew())))
    }

    pub(super) fn boxed(inner: T, renew: Box<Renew>) -> Self {
        let current = Mutex::default();
        Self {
            inner,
            renew,
            current,
        }
    }

    /// The newest credentials; none if those that were `used` are the newest and cannot be renewed.
    async fn renewed(&self, used: u64) -> Result<Option<Credentials>, TransportError> {
        // Held while waiting, so that others who were refused meanwhile find what this renewal brings.
        let mut current = self.current.lock().await;
        if current.renewals == used {
            let Some(credentials) = (self.renew)().await? else {
                return Ok(None);
            };
            current.renewals += 1;
            current.credentials = Some(credentials);
        }
        Ok(current.credentials.clone())
    }
}

impl<T: Transport> Transport for Refresh<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let current = self.current.lock().await.clone();
            let again = try_clone(&request);
            let first = with(request, current.credentials.as_ref())?;
            let answer = self.inner.send(first).await?;
            let (StatusCode::UNAUTHORIZED, Some(request)) = (answer.status(), again) else {
                return Ok(answer);
            };
            match self.renewed(current.renewals).await? {
                None => Ok(answer),
                credentials => self.inner.send(with(request, credentials.as_ref())?).await,
            }
        })
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
        applied.map_err(|error| TransportError::Other(Box::new(error)))?;
    }
    Ok(request)
}

/// Shows no credentials.
impl<T: fmt::Debug> fmt::Debug for Refresh<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refresh")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}
