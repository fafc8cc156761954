//! What carries requests.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

use crate::client::{Body, TimeLimit};
use crate::operation::Operation;

/// A future behind a pointer.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request and brings the response, whatever its status. Object safe, so that no HTTP library shows in
/// the signatures of generated code.
///
/// What the request is about is among its extensions, as a [`CallInfo`]. Dropping the future gives the call up.
pub trait Transport: Send + Sync {
    /// Sends `request`, whose address is absolute.
    ///
    /// The response may still be a stream when it is given back: a transport that limits the time of calls has to limit that of
    /// the stream too.
    fn send(&self, request: Request<Body>)
    -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// Whether a call may be sent more than once, so that the spans of attempts are made by this transport and not around it.
    #[doc(hidden)]
    fn repeats(&self) -> bool {
        false
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn repeats(&self) -> bool {
        (**self).repeats()
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        (**self).send(request)
    }

    fn repeats(&self) -> bool {
        (**self).repeats()
    }
}

/// What a transport can know of a call besides the request; an extension of the request.
///
/// ```
/// # use pagewire_runtime::client::{Body, CallInfo};
/// /// Agent operations that only read are named so.
/// fn only_reads(request: &http::Request<Body>) -> bool {
///     let call = request.extensions().get::<CallInfo>();
///     call.is_some_and(|call| call.operation.id.contains("Agent_Get"))
/// }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallInfo {
    /// The operation.
    pub operation: &'static Operation,
    /// The caller wants a stream: the response may be long, and so may the time it takes.
    pub streams: bool,
    /// The most bytes that the caller takes, where the response is not a stream.
    pub response_limit: usize,
    /// The time limit of the call itself, which ends it whatever the transport does. A limit of the transport for whole calls
    /// need not count then.
    pub timeout: Option<Duration>,
    /// The call has the credentials of the operation's security schemes, which no others replace.
    #[cfg(feature = "retry")]
    pub(crate) has_own_credentials: bool,
    /// A success of the type that the caller expects.
    #[cfg(feature = "mock")]
    pub(crate) sample: fn() -> crate::client::mock::Sample,
}

/// The cause of an error, which several callers may have.
type Cause = Arc<dyn std::error::Error + Send + Sync>;

/// What becomes such a cause: an error or a text.
type Given = Box<dyn std::error::Error + Send + Sync>;

/// Why no response came, or not all of it. Clones have the same cause: callers that wait for one renewal of credentials share
/// its failure.
///
/// `Display` says this much; the cause is the [`source`](std::error::Error::source). Transports make errors by the function
/// that is named like the variant:
///
/// ```
/// # use pagewire_runtime::client::{TimeLimit, TransportError};
/// fn of_io(error: std::io::Error, head: Option<http::StatusCode>) -> TransportError {
///     let failure = match error.kind() {
///         std::io::ErrorKind::TimedOut => TransportError::timeout(TimeLimit::Other),
///         std::io::ErrorKind::UnexpectedEof => TransportError::broken(error),
///         _ => TransportError::other(error),
///     };
///     match head {
///         Some(status) => failure.with_status(status),
///         None => failure,
///     }
/// }
/// # let error = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
/// # assert!(matches!(of_io(error(), Some(http::StatusCode::OK)), TransportError::Broken { status: Some(_), .. }));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The time for the call was over.
    #[non_exhaustive]
    Timeout {
        /// Which limit it was.
        limit: TimeLimit,
        /// The status, if the head of the response had come.
        status: Option<http::StatusCode>,
    },
    /// The response has more bytes than the caller takes.
    #[non_exhaustive]
    TooLarge {
        /// The most it may have.
        limit: usize,
        /// The status, where it is known.
        status: Option<http::StatusCode>,
    },
    /// The call was not sent, or was refused at once: what it needs is not there. The message says what.
    NotSent(Cause),
    /// The call was not sent: a service that it needs is not available for the moment. The message says which.
    #[non_exhaustive]
    Unavailable {
        /// The time after which the service wants to be asked again.
        retry_after: Option<Duration>,
        /// Why.
        source: Cause,
    },
    /// The call was sent more than once, the response of an earlier attempt was lost, and the last one was refused as it
    /// would be if the earlier one had been successful.
    #[non_exhaustive]
    Uncertain {
        /// The status of the last attempt: 412, or 404 or 410 of a DELETE.
        status: http::StatusCode,
    },
    /// The connection broke off before the whole response was there.
    #[non_exhaustive]
    Broken {
        /// The status, if the head of the response had come.
        status: Option<http::StatusCode>,
        /// Why.
        source: Cause,
    },
    /// The head of the response is larger than the HTTP library takes.
    HeadTooLarge(Cause),
    /// What came is not HTTP.
    Malformed(Cause),
    /// A stream came, but its content is not what its headers say: no gzip, no base64 text.
    #[non_exhaustive]
    Unreadable {
        /// The status, where it is known.
        status: Option<http::StatusCode>,
        /// Why.
        source: Cause,
    },
    /// The body of the request is a stream that failed, so that the request was not sent to its end.
    RequestBody(Cause),
    /// Anything else: no connection, a certificate that is not trusted.
    Other(Cause),
}

/// One function per variant, so that a variant can get another field.
impl TransportError {
    /// The time limit `limit` was over.
    #[must_use]
    pub const fn timeout(limit: TimeLimit) -> Self {
        let status = None;
        Self::Timeout { limit, status }
    }

    /// The response has more than `limit` bytes.
    #[must_use]
    pub const fn too_large(limit: usize) -> Self {
        let status = None;
        Self::TooLarge { limit, status }
    }

    /// What the call needs is not there, as `cause` says. The call was not sent.
    #[must_use]
    pub fn not_sent(cause: impl Into<Given>) -> Self {
        Self::NotSent(cause.into().into())
    }

    /// A service that the call needs is not available, as `cause` says; it wants to be asked again after some time, if it
    /// said so. The call was not sent.
    #[must_use]
    pub fn unavailable(cause: impl Into<Given>, retry_after: Option<Duration>) -> Self {
        let source = cause.into().into();
        Self::Unavailable {
            retry_after,
            source,
        }
    }

    /// An earlier attempt may have made the change for which the last one got `status`.
    #[must_use]
    pub const fn uncertain(status: http::StatusCode) -> Self {
        Self::Uncertain { status }
    }

    /// The connection broke off.
    #[must_use]
    pub fn broken(cause: impl Into<Given>) -> Self {
        let (status, source) = (None, cause.into().into());
        Self::Broken { status, source }
    }

    /// The head of the response is too large.
    #[must_use]
    pub fn head_too_large(cause: impl Into<Given>) -> Self {
        Self::HeadTooLarge(cause.into().into())
    }

    /// What came is not HTTP.
    #[must_use]
    pub fn malformed(cause: impl Into<Given>) -> Self {
        Self::Malformed(cause.into().into())
    }

    /// The content of a stream is not what the headers of its response say.
    #[must_use]
    pub fn unreadable(cause: impl Into<Given>) -> Self {
        let (status, source) = (None, cause.into().into());
        Self::Unreadable { status, source }
    }

    /// The body of the request failed.
    #[must_use]
    pub fn request_body(cause: impl Into<Given>) -> Self {
        Self::RequestBody(cause.into().into())
    }

    /// Anything else.
    #[must_use]
    pub fn other(cause: impl Into<Given>) -> Self {
        Self::Other(cause.into().into())
    }

    /// The same error after the head of a response with `status` had come. Whatever else happens to its body is a transfer that broke
    /// off.
    #[must_use]
    pub fn with_status(self, status: http::StatusCode) -> Self {
        let status = Some(status);
        match self {
            Self::Timeout { limit, .. } => Self::Timeout { limit, status },
            Self::TooLarge { limit, .. } => Self::TooLarge { limit, status },
            Self::Broken { source, .. } | Self::Other(source) => Self::Broken { status, source },
            Self::Unreadable { source, .. } => Self::Unreadable { status, source },
            other => other,
        }
    }

    /// The kind in a word, for traces and counters.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Timeout { .. } => "timeout",
            Self::TooLarge { .. } => "too_large",
            Self::NotSent(_) => "not_sent",
            Self::Unavailable { .. } => "unavailable",
            Self::Uncertain { .. } => "uncertain",
            Self::Broken { .. } => "broken",
            Self::HeadTooLarge(_) => "head_too_large",
            Self::Malformed(_) => "malformed",
            Self::Unreadable { .. } => "unreadable",
            Self::RequestBody(_) => "request_body",
            Self::Other(_) => "transport",
        }
    }

    /// Whether the next attempt may be better.
    #[cfg(any(feature = "retry", feature = "tenant"))]
    pub(crate) const fn is_transient(&self) -> bool {
        matches!(self, Self::Broken { .. } | Self::Other(_))
    }

    /// Whether the server may have done what it was asked to, and the response was lost.
    #[cfg(feature = "retry")]
    pub(crate) const fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Timeout { .. }
                | Self::Broken { .. }
                | Self::HeadTooLarge(_)
                | Self::Malformed(_)
                | Self::Other(_)
        )
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout {
                limit,
                status: None,
            } => write!(f, "the server did not respond in time: {limit}"),
            Self::Timeout {
                limit,
                status: Some(status),
            } => write!(
                f,
                "the rest of the response ({status}) did not come in time: {limit}"
            ),
            Self::TooLarge { limit, .. } => write!(f, "the response has more than {limit} bytes"),
            Self::NotSent(error) | Self::Unavailable { source: error, .. } => error.fmt(f),
            Self::Uncertain { status } => write!(
                f,
                "the response of an earlier attempt was lost and the repeated call got {status}: the change may have been \
                 made, so read it again"
            ),
            Self::Broken {
                status: Some(status),
                ..
            } => write!(
                f,
                "the connection broke off in the middle of the response ({status})"
            ),
            Self::Broken { status: None, .. } => {
                f.write_str("the connection broke off before a response came")
            }
            Self::HeadTooLarge(_) => {
                f.write_str("the headers of the response are larger than the HTTP library takes")
            }
            Self::Malformed(_) => f.write_str(
                "the response is not HTTP: the address may be that of another kind of server",
            ),
            Self::Unreadable { .. } => f.write_str("the response is not what its headers say"),
            Self::RequestBody(_) => {
                f.write_str("the body of the request failed before all of it was sent")
            }
            Self::Other(_) => f.write_str("the server could not be reached"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Timeout { .. } | Self::TooLarge { .. } | Self::Uncertain { .. } => None,
            // Its own message is shown here.
            Self::NotSent(error) | Self::Unavailable { source: error, .. } => error.source(),
            Self::Broken { source, .. }
            | Self::HeadTooLarge(source)
            | Self::Malformed(source)
            | Self::Unreadable { source, .. }
            | Self::RequestBody(source)
            | Self::Other(source) => Some(&**source),
        }
    }
}

/// For readers of streams, which know errors of this kind only.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        Self::new(error.io_kind(), error)
    }
}

impl TransportError {
    /// What readers of streams call it.
    pub(super) const fn io_kind(&self) -> io::ErrorKind {
        match self {
            Self::Timeout { .. } => io::ErrorKind::TimedOut,
            Self::TooLarge { .. } => io::ErrorKind::FileTooLarge,
            Self::Broken { .. } => io::ErrorKind::UnexpectedEof,
            Self::HeadTooLarge(_) | Self::Malformed(_) | Self::Unreadable { .. } => {
                io::ErrorKind::InvalidData
            }
            Self::NotSent(_)
            | Self::Unavailable { .. }
            | Self::Uncertain { .. }
            | Self::RequestBody(_)
            | Self::Other(_) => io::ErrorKind::Other,
        }
    }
}

/// The same request once more; none if its body is a stream.
#[cfg(any(feature = "retry", feature = "tenant"))]
pub(crate) fn try_clone(request: &Request<Body>) -> Option<Request<Body>> {
    let body = request.body().try_clone()?;
    let mut copy = Request::new(body);
    copy.method_mut().clone_from(request.method());
    copy.uri_mut().clone_from(request.uri());
    copy.headers_mut().clone_from(request.headers());
    copy.extensions_mut().clone_from(request.extensions());
    Some(copy)
}
