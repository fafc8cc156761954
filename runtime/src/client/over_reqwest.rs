//! The transport over reqwest.

use std::time::Duration;

use http::{Request, Response};
use http_body_util::BodyExt;

use crate::client::{Body, BoxFuture, CallInfo, Error, Transport, TransportError};

/// The API's customary time limit of a call (DOMAIN 4.14).
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a connection may take.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends calls by a `reqwest` client, which pools connections. Needs a tokio runtime.
///
/// Dropping a call closes its connection, or over HTTP/2 its stream.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// For whole calls; none where the client knows itself.
    timeout: Option<Duration>,
}

impl Reqwest {
    /// A transport with the API's customary time limit of 30 seconds a call, 10 of them for the connection. Redirects
    /// are not followed: the API has none, and credentials must not travel to another host.
    ///
    /// # Errors
    /// [`Error::Request`] if the TLS library cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::with_timeouts(TIMEOUT, CONNECT_TIMEOUT)
    }

    /// As [`new`](Self::new), with other time limits: for a whole call, from the connection to the last byte, and for the
    /// connection alone. For uploads and downloads as streams, however long, `call` limits the wait for each piece instead.
    ///
    /// # Errors
    /// As there.
    pub fn with_timeouts(call: Duration, connect: Duration) -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .read_timeout(call)
            .connect_timeout(connect)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::Request(format!("no HTTP client: {error}")))?;
        let timeout = Some(call);
        Ok(Self { client, timeout })
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let call = head.extensions.get::<CallInfo>().copied();
        let is_whole = body.as_bytes().is_some();
        let mut request = self
            .client
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(match body.as_bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap(body),
            });
        let streams = call.is_some_and(|call| call.streams);
        if let (Some(timeout), true, false) = (self.timeout, is_whole, streams) {
            request = request.timeout(timeout);
        }
        let answer: Response<reqwest::Body> = request.send().await.map_err(sort)?.into();
        let (head, body) = answer.into_parts();
        let body = Body::from_http(body.map_err(sort));
        // Here, and not by the client, so that a connection that breaks is one that can be tried again.
        let body = match call {
            Some(call) if !call.streams => body.collect(call.answer_limit).await?.into(),
            _ => body,
        };
        Ok(Response::from_parts(head, body))
    }
}

/// Takes a client that is set up already, with its own time limits. It should not follow redirects, which could lead
/// credentials to another host.
impl From<reqwest::Client> for Reqwest {
    fn from(client: reqwest::Client) -> Self {
        let timeout = None;
        Self { client, timeout }
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

fn sort(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        TransportError::Timeout
    } else {
        // The address may hold personal data in its query; it stays out of messages.
        TransportError::Other(Box::new(error.without_url()))
    }
}
