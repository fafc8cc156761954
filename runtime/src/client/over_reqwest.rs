//! The transport over reqwest.

use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;

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
    /// connection alone.
    ///
    /// Streams may take longer. Of a download, `call` limits the wait for its beginning and then for each piece. An upload has no
    /// limit until all of it is sent and the response begins.
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
        let timeout = Some(call);
        Ok(Self {
            timeout,
            ..Self::from_builder(builder)?
        })
    }

    /// A transport with settings of the caller's own: time limits, a proxy, certificates, HTTP/2. Redirects are not
    /// followed here either, whatever the builder says: `reqwest` would take headers with credentials along, all but
    /// `Authorization` and `Cookie`.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use pagewire_runtime::client::{Error, Reqwest};
    /// # fn example() -> Result<(), Error> {
    /// let builder = reqwest::Client::builder().timeout(Duration::from_secs(90));
    /// let transport = Reqwest::from_builder(builder)?;
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
        let timeout = None;
        Ok(Self { client, timeout })
    }

    async fn exchange(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let call = head.extensions.get::<CallInfo>().copied();
        let is_whole = body.as_bytes().is_some();
        let request = self
            .client
            .request(head.method, head.uri.to_string())
            .headers(head.headers)
            .body(match body.as_bytes() {
                Some(bytes) => bytes.clone().into(),
                None => reqwest::Body::wrap(body),
            });
        let streams = call.is_some_and(|call| call.streams);
        let sent = match self.timeout {
            Some(time) if is_whole && streams => in_time(time, request.send()).await?,
            Some(time) if is_whole => request.timeout(time).send().await,
            _ => request.send().await,
        };
        let answer: Response<reqwest::Body> = sent.map_err(unsent)?.into();
        let (head, body) = answer.into_parts();
        let status = head.status;
        let body = Body::from_http(body.map_err(move |error| cut(error).of(status)));
        let body = match (call, self.timeout) {
            // Here, and not by the client, so that a connection that breaks is one that can be tried again.
            (Some(call), None) if !streams => {
                let body = body.collect(call.response_limit).await;
                body.map_err(|error| error.of(status))?.into()
            }
            (Some(call), Some(time)) if !streams => {
                let body = in_time(time, body.collect(call.response_limit)).await;
                let body = body.flatten().map_err(|error| error.of(status))?;
                body.into()
            }
            (_, Some(time)) => paced(body, time, status),
            (_, None) => body,
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

/// The same body, which breaks off when it makes somebody wait longer than `time` for a piece.
fn paced(body: Body, time: Duration, status: StatusCode) -> Body {
    let length = body.length();
    let sleep = Box::pin(tokio::time::sleep(time));
    let paced = Body::from_stream(Paced {
        body,
        time,
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
    time: Duration,
    sleep: Pin<Box<tokio::time::Sleep>>,
    /// That of the response, for errors.
    status: StatusCode,
}

impl Stream for Paced {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.body).poll_next(cx);
        if next.is_ready() {
            let time = self.time;
            self.sleep.set(tokio::time::sleep(time));
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
