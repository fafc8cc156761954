//! The transport over reqwest.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout_at};

#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::time::{Pace, paced};
use crate::client::{Body, BoxFuture, CallInfo, Error, TimeLimit, Transport, TransportError};

/// The default time limit of a call.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// The default time limit of a connection.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A setting of the HTTP library, applied when the transport is built.
pub(super) type Setting =
    dyn FnOnce(reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> + Send;

/// A proxy. Its address may contain a password and is not shown.
pub(super) fn proxy(address: String) -> Box<Setting> {
    Box::new(move |builder| {
        let proxy = reqwest::Proxy::all(address);
        let wrong = |_| Error::request("the address of the proxy cannot be read");
        Ok(builder.proxy(proxy.map_err(wrong)?))
    })
}

/// Certificate authorities in PEM.
#[cfg(feature = "reqwest")]
pub(super) fn root_certificates(pem: Vec<u8>) -> Box<Setting> {
    Box::new(move |builder| {
        let certificates = reqwest::Certificate::from_pem_bundle(&pem).unwrap_or_default();
        if certificates.is_empty() {
            let message = "the root certificates cannot be read: PEM with certificates is expected";
            return Err(Error::request(message));
        }
        Ok(builder.tls_certs_merge(certificates))
    })
}

/// Sends calls with a `reqwest` client, which pools connections. Needs a tokio runtime.
///
/// Dropping a call closes its connection, or its stream over HTTP/2.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// The limit of a whole call, or of each wait if a body is a stream.
    timeout: Duration,
}

impl Reqwest {
    /// A transport with a time limit of 30 seconds per call, of which the connection may take 10. Redirects are not
    /// followed, because they could send credentials to another host.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the TLS library cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::with_timeouts(TIMEOUT, CONNECT_TIMEOUT)
    }

    /// Like [`new`](Self::new), with other time limits: `call` for a whole call, from the connection to the last byte, and
    /// `connect` for the connection alone. A [limit of the call](crate::client::Call::timeout) replaces `call`.
    ///
    /// For streams, `call` limits each wait instead of the whole. In a download, these are the waits for its beginning and
    /// for each piece. In an upload from a stream or a file, these are the waits until the connection accepts the next
    /// piece and, after the last piece, until the response begins. The time that the stream itself needs for a piece does
    /// not count. The connection may hold some hundred kilobytes that are not sent yet, so slow lines need a limit in which
    /// they can send that much.
    ///
    /// # Errors
    /// As for [`new`](Self::new).
    pub fn with_timeouts(call: Duration, connect: Duration) -> Result<Self, Error> {
        Self::with_settings(call, connect, Vec::new())
    }

    pub(super) fn with_settings(
        call: Duration,
        connect: Duration,
        settings: Vec<Box<Setting>>,
    ) -> Result<Self, Error> {
        let builder = reqwest::Client::builder().connect_timeout(connect);
        let mut settings = settings.into_iter();
        let builder = settings.try_fold(builder, |builder, setting| setting(builder))?;
        Ok(Self::from_builder(builder)?.with_timeout(call))
    }

    /// A transport from a `reqwest` builder with its own settings, such as a proxy, certificates or HTTP/2.
    ///
    /// The time limit of a call is 30 seconds, as with [`new`](Self::new); [`with_timeout`](Self::with_timeout) changes it.
    /// If the builder has a limit too, the shorter one applies. The connection has a separate limit only if the builder
    /// sets one. Redirects are never followed, whatever the builder's policy: `reqwest` would forward headers with
    /// credentials, except `Authorization` and `Cookie`.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use pagewire_runtime::client::{Error, Reqwest};
    /// # fn example() -> Result<(), Error> {
    /// let builder = reqwest::Client::builder().connect_timeout(Duration::from_secs(5));
    /// let transport = Reqwest::from_builder(builder)?.with_timeout(Duration::from_secs(90));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the TLS library cannot be set up.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::request(format!("no HTTP client: {error}")))?;
        Ok(Self {
            client,
            timeout: TIMEOUT,
        })
    }

    /// Returns the transport with another time limit per call; see [`with_timeouts`](Self::with_timeouts) for what it covers.
    #[must_use]
    pub const fn with_timeout(mut self, call: Duration) -> Self {
        self.timeout = call;
        self
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let call = head.extensions.get::<CallInfo>().copied();
        let is_whole = body.as_bytes().is_some();
        let waiting = Arc::new(Waiting::default());
        let request = self
            .client
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(match body.as_bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap(watched(body, Arc::clone(&waiting))),
            });
        let time = self.timeout;
        // Not enforced by the library: its limit per request would replace a shorter one of the builder.
        let whole = Whole::of(time, call);
        let sent = match is_whole {
            true => whole.in_time(request.send()).await?,
            false => waiting.limited(time, request.send()).await?,
        };
        let answer: Response<reqwest::Body> = sent.map_err(unsent)?.into();
        let (head, body) = answer.into_parts();
        let status = head.status;
        let body = Body::from_http(body.map_err(move |error| cut(error).with_status(status)));
        let body = match call {
            // Collected here rather than by the client, so that a call with a broken connection can be retried.
            Some(call) if !call.streams => {
                // The response after an upload has the whole limit for itself.
                let whole = if is_whole {
                    whole
                } else {
                    Whole::of(time, Some(call))
                };
                let body = whole.in_time(body.collect(call.response_limit)).await;
                let body = body.flatten().map_err(|error| error.with_status(status))?;
                body.into()
            }
            Some(_) => paced(body, Pace::Each(time), status),
            // Not a call of an operation, so nobody asked for a stream.
            None if is_whole => match whole.end {
                Some(end) => paced(body, Pace::All(whole.limit, end), status),
                None => body,
            },
            None => paced(body, Pace::Each(time), status),
        };
        Ok(Response::from_parts(head, body))
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

const fn timeout(limit: TimeLimit) -> TransportError {
    TransportError::Timeout {
        limit,
        status: None,
    }
}

/// The time limit of a call without streams.
#[derive(Clone, Copy)]
struct Whole {
    limit: TimeLimit,
    /// `None` if the call has its own limit, which is enforced elsewhere.
    end: Option<Instant>,
}

impl Whole {
    fn of(time: Duration, call: Option<CallInfo>) -> Self {
        let is_own = call.is_some_and(|call| call.timeout.is_some());
        Self {
            limit: TimeLimit::EachCall(time),
            end: Instant::now().checked_add(time).filter(|_| !is_own),
        }
    }

    async fn in_time<F: Future>(self, future: F) -> Result<F::Output, TransportError> {
        match self.end {
            Some(end) => timeout_at(end, future)
                .await
                .map_err(|_| timeout(self.limit)),
            None => Ok(future.await),
        }
    }
}

/// The time for which the server has kept an upload waiting.
struct Waiting {
    /// The last time that the server was given data; `None` while the stream has no data to give.
    since: Mutex<Option<Instant>>,
}

impl Default for Waiting {
    fn default() -> Self {
        let since = Mutex::new(Some(Instant::now()));
        Self { since }
    }
}

impl Waiting {
    fn set(&self, since: Option<Instant>) {
        *self.since.lock().unwrap_or_else(PoisonError::into_inner) = since;
    }

    fn since(&self) -> Option<Instant> {
        *self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `future` until the server keeps the upload waiting longer than `time`.
    async fn limited<F: Future>(
        &self,
        time: Duration,
        future: F,
    ) -> Result<F::Output, TransportError> {
        let mut future = std::pin::pin!(future);
        let mut left = time;
        loop {
            if let Ok(output) = tokio::time::timeout(left, future.as_mut()).await {
                return Ok(output);
            }
            let waited = self.since().map(|since| since.elapsed());
            left = time.saturating_sub(waited.unwrap_or_default());
            if left.is_zero() {
                return Err(timeout(TimeLimit::EachWait(time)));
            }
        }
    }
}

/// The same body, which records in `waiting` when one of its pieces was taken.
fn watched(body: Body, waiting: Arc<Waiting>) -> Body {
    let length = body.length();
    let rest = Bytes::new();
    let watched = Body::from_stream(Watched {
        body,
        rest,
        waiting,
    });
    match length {
        Some(length) => watched.with_length(length),
        None => watched,
    }
}

struct Watched {
    body: Body,
    /// The rest of a long piece.
    rest: Bytes,
    waiting: Arc<Waiting>,
}

impl Stream for Watched {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        /// The size of pieces given to the library; pieces of streams may be of any size. The library and the system buffer
        /// some of them, and slow lines must be able to send all of these within the time limit.
        const MAX_PIECE: usize = 16 * 1024;
        if self.rest.is_empty() {
            match Pin::new(&mut self.body).poll_next(cx) {
                Poll::Ready(Some(Ok(piece))) => self.rest = piece,
                Poll::Ready(other) => {
                    self.waiting.set(Some(Instant::now()));
                    return Poll::Ready(other);
                }
                Poll::Pending => {
                    self.waiting.set(None);
                    return Poll::Pending;
                }
            }
        }
        self.waiting.set(Some(Instant::now()));
        let length = self.rest.len().min(MAX_PIECE);
        Poll::Ready(Some(Ok(self.rest.split_to(length))))
    }
}

/// The reason why a request got no response.
fn unsent(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        let limit = match error.is_connect() {
            true => TimeLimit::Connecting,
            false => TimeLimit::Other,
        };
        return timeout(limit);
    }
    // The query of the address may contain personal data, so messages omit it.
    let error = error.without_url();
    let Some(cause) = cause(&error) else {
        return TransportError::other(error);
    };
    match cause {
        Cause::HeadTooLarge => TransportError::head_too_large(error),
        Cause::Malformed => TransportError::malformed(error),
        Cause::Broken => TransportError::broken(error),
        Cause::RequestBody => TransportError::request_body(error),
    }
}

/// The reason why a response ended too early.
fn cut(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        return timeout(TimeLimit::Other);
    }
    TransportError::broken(error.without_url())
}

enum Cause {
    HeadTooLarge,
    Malformed,
    Broken,
    RequestBody,
}

/// The cause of an error in the underlying HTTP library.
fn cause(error: &reqwest::Error) -> Option<Cause> {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            // The library's own method for this is available on servers only.
            return if error.is_parse() && error.to_string().contains("too large") {
                Some(Cause::HeadTooLarge)
            } else if error.is_parse() {
                Some(Cause::Malformed)
            } else if error.is_incomplete_message() || error.is_closed() || error.is_canceled() {
                Some(Cause::Broken)
            } else if error.is_user() {
                Some(Cause::RequestBody)
            } else {
                None
            };
        }
        next = error.source();
    }
    None
}
