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

/// The API's customary time limit of a call.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a connection may take.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A setting of the library, applied when the transport is built.
pub(super) type Setting =
    dyn FnOnce(reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> + Send;

/// The proxy at an address, which may hold a password and is not shown.
pub(super) fn proxy(address: String) -> Box<Setting> {
    Box::new(move |builder| {
        let proxy = reqwest::Proxy::all(address);
        let wrong = |_| Error::request("the address of the proxy cannot be read");
        Ok(builder.proxy(proxy.map_err(wrong)?))
    })
}

/// Authorities in PEM.
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

/// Sends calls by a `reqwest` client, which pools connections. Needs a tokio runtime.
///
/// Dropping a call closes its connection, or over HTTP/2 its stream.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// For whole calls, and for each wait where one is a stream.
    timeout: Duration,
}

impl Reqwest {
    /// A transport with the API's customary time limit of 30 seconds a call, 10 of them for the connection. Redirects
    /// are not followed: the API has none, and credentials must not travel to another host.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the TLS library cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::with_timeouts(TIMEOUT, CONNECT_TIMEOUT)
    }

    /// As [`new`](Self::new), with other time limits: for a whole call, from the connection to the last byte, and for the
    /// connection alone. A call with a [limit of its own](crate::client::Call::timeout) has that one in place of the former.
    ///
    /// Streams may take longer: `call` limits each wait instead. Of a download, these are the waits for its beginning and for each
    /// piece. Of an upload from a stream or a file, these are the waits until the connection takes the next piece and, after the last,
    /// until the response begins; the time that the stream itself needs for a piece does not count. Some hundred kilobytes that the
    /// connection has taken may still be on their way then, so that slow lines need a limit in which they can send as much.
    ///
    /// # Errors
    /// As there.
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

    /// A transport with settings of the caller's own: a proxy, certificates, HTTP/2. The time limit of a call is 30 seconds, as
    /// that of [`new`](Self::new), and is changed by [`with_timeout`](Self::with_timeout); of two the shorter one holds, if the builder
    /// has a limit too. The connection has a limit of its own only if the builder sets one. Redirects are not followed here either,
    /// whatever the builder says: `reqwest` would take headers with credentials along, all but `Authorization` and `Cookie`.
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

    /// The same transport with another time limit of a call; see [`with_timeouts`](Self::with_timeouts) for what it covers.
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
        // Not by the library, whose limit of a request takes the place of a shorter one of the builder.
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
            // Here, and not by the client, so that a connection that breaks is one that can be tried again.
            Some(call) if !call.streams => {
                // What comes after an upload has all of the time for itself.
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
            // Not a call of an operation, which nobody asked a stream for.
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

/// The time of a call whose parts are no streams.
#[derive(Clone, Copy)]
struct Whole {
    limit: TimeLimit,
    /// None where the call has a limit of its own, which is kept elsewhere.
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

/// How long the server has kept an upload waiting.
struct Waiting {
    /// The last time that the server was given something; none while the stream has nothing to give.
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

    /// Runs `future` for as long as the server keeps nobody waiting longer than `time`.
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

/// The same body, which says in `waiting` when a piece of it was taken.
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
    /// What is left of a long piece.
    rest: Bytes,
    waiting: Arc<Waiting>,
}

impl Stream for Watched {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        /// Pieces of streams may be of any size. Those that were taken wait in the HTTP library and the system, which have room
        /// for some of them, and slow lines must be able to send all of these within the time limit.
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

/// Why a request got no response.
fn unsent(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        let limit = match error.is_connect() {
            true => TimeLimit::Connecting,
            false => TimeLimit::Other,
        };
        return timeout(limit);
    }
    // The address may hold personal data in its query; it stays out of messages.
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

/// Why a response ended too early.
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

/// What the HTTP library below knows of an error.
fn cause(error: &reqwest::Error) -> Option<Cause> {
    let mut next = error.source();
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            // Its own question for that is there for servers only.
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
