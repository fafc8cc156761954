//! The transport over reqwest.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use tokio::time::Instant;

use crate::client::{Body, BoxFuture, CallInfo, Error, Transport, TransportError};

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
        let wrong = |_| Error::Request("the address of the proxy cannot be read".to_owned());
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
            return Err(Error::Request(message.to_owned()));
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
    /// [`Error::Request`] if the TLS library cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::with_timeouts(TIMEOUT, CONNECT_TIMEOUT)
    }

    /// As [`new`](Self::new), with other time limits: for a whole call, from the connection to the last byte, and for the
    /// connection alone.
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
    /// [`Error::Request`] if the TLS library cannot be set up.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::Request(format!("no HTTP client: {error}")))?;
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
        let start = Instant::now();
        // Not by the library, whose limit of a request takes the place of a shorter one of the builder.
        let (sent, left) = match is_whole {
            true => {
                let sent = in_time(time, request.send()).await?;
                (sent, time.saturating_sub(start.elapsed()))
            }
            false => (waiting.limited(time, request.send()).await?, time),
        };
        let answer: Response<reqwest::Body> = sent.map_err(unsent)?.into();
        let (head, body) = answer.into_parts();
        let status = head.status;
        let body = Body::from_http(body.map_err(move |error| cut(error).of(status)));
        let body = match call {
            // Here, and not by the client, so that a connection that breaks is one that can be tried again.
            Some(call) if !call.streams => {
                let body = in_time(left, body.collect(call.response_limit)).await;
                let body = body.flatten().map_err(|error| error.of(status))?;
                body.into()
            }
            Some(_) => paced(body, Limit::Each(time), status),
            // Not a call of an operation, which nobody asked a stream for.
            None if is_whole => paced(body, Limit::All(left), status),
            None => paced(body, Limit::Each(time), status),
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

async fn in_time<F: Future>(time: Duration, future: F) -> Result<F::Output, TransportError> {
    let outcome = tokio::time::timeout(time, future).await;
    outcome.map_err(|_| TransportError::Timeout { status: None })
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
                return Err(TransportError::Timeout { status: None });
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

/// How long a body may make somebody wait.
#[derive(Clone, Copy)]
enum Limit {
    /// For each piece.
    Each(Duration),
    /// For all of it.
    All(Duration),
}

/// The same body, which breaks off when it makes somebody wait longer than that.
fn paced(body: Body, limit: Limit, status: StatusCode) -> Body {
    let length = body.length();
    let (Limit::Each(time) | Limit::All(time)) = limit;
    let sleep = Box::pin(tokio::time::sleep(time));
    let paced = Body::from_stream(Paced {
        body,
        limit,
        sleep,
        status,
    });
    match length {
        Some(length) => paced.with_length(length),
        None => paced,
    }
}

struct Paced {
    body: Body,
    limit: Limit,
    sleep: Pin<Box<tokio::time::Sleep>>,
    /// That of the response, for errors.
    status: StatusCode,
}

impl Stream for Paced {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(cx);
        if next.is_ready() {
            if let Limit::Each(time) = self.limit {
                self.sleep.set(tokio::time::sleep(time));
            }
            return next;
        }
        ready!(self.sleep.as_mut().poll(cx));
        let status = Some(self.status);
        Poll::Ready(Some(Err(TransportError::Timeout { status })))
    }
}

/// Why a request got no response.
fn unsent(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        return TransportError::Timeout { status: None };
    }
    // The address may hold personal data in its query; it stays out of messages.
    let error = error.without_url();
    let Some(cause) = cause(&error) else {
        return TransportError::Other(Box::new(error));
    };
    let source = Box::new(error);
    match cause {
        Cause::HeadTooLarge => TransportError::HeadTooLarge(source),
        Cause::Malformed => TransportError::Malformed(source),
        Cause::Broken => TransportError::Broken {
            status: None,
            source,
        },
        Cause::RequestBody => TransportError::RequestBody(source),
    }
}

/// Why a response ended too early.
fn cut(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        return TransportError::Timeout { status: None };
    }
    TransportError::Broken {
        status: None,
        source: Box::new(error.without_url()),
    }
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
