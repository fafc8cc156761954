//! Transports of requests.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

use crate::client::{Body, TimeLimit};
use crate::operation::Operation;

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and returns the response, whatever its status. Object safe, so that generated code does not depend on
/// an HTTP library.
///
/// The extensions of the request contain a [`CallInfo`]. Dropping the future cancels the call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "not a transport",
    note = "with the feature `reqwest`, `build` makes a client with a transport, and `Reqwest` is one by itself; `mock` has `Mock` for tests, and `tower` has `OverService` for services"
)]
pub trait Transport: Send + Sync {
    /// Sends `request`, which has an absolute address.
    ///
    /// The body of the returned response may still be a stream. A transport that limits the time of calls has to limit the stream, too.
    fn send(&self, request: Request<Body>)
    -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// Whether this transport may send a call more than once. If so, it makes the spans of attempts itself.
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

/// Information about a call for transports; an extension of the request.
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
    /// Whether the caller wants a stream: the response may be large and take a long time.
    pub streams: bool,
    /// The maximum number of bytes that the caller accepts, unless the response is a stream.
    pub response_limit: usize,
    /// The time limit of the call itself, which ends the call independently of the transport. The transport can then ignore
    /// its own limit for whole calls.
    pub timeout: Option<Duration>,
    /// Whether the call has the credentials of the operation's security schemes. Nothing replaces these.
    #[cfg(feature = "retry")]
    pub(crate) has_own_credentials: bool,
    /// A success of the type that the caller expects.
    #[cfg(feature = "mock")]
    pub(crate) sample: fn() -> crate::client::mock::Sample,
}

/// The cause of an error, shared by several callers.
type Cause = Arc<dyn std::error::Error + Send + Sync>;

/// An argument that is converted to a cause: an error or a text.
type Given = Box<dyn std::error::Error + Send + Sync>;

/// Why the response did not arrive, or not completely. Clones share the cause: callers that wait for one renewal of
/// credentials share its failure.
///
/// `Display` shows what happened; the cause is the [`source`](std::error::Error::source). Transports make each error with
/// the function that is named like its variant:
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
    /// A time limit was exceeded.
    #[non_exhaustive]
    Timeout {
        /// The limit that was exceeded.
        limit: TimeLimit,
        /// The status, if the head of the response had arrived.
        status: Option<http::StatusCode>,
    },
    /// The response has more bytes than the caller accepts.
    #[non_exhaustive]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
        /// The status, where it is known.
        status: Option<http::StatusCode>,
    },
    /// The call was not sent, or was refused at once, because something that it needs is missing. The message names it.
    NotSent(Cause),
    /// The call was not sent because a service that it needs is temporarily unavailable. The message names the service.
    #[non_exhaustive]
    Unavailable {
        /// The delay that the service asks for.
        retry_after: Option<Duration>,
        /// The cause.
        source: Cause,
    },
    /// The change may or may not have been made. The call was sent more than once, and the response of an earlier attempt
    /// was lost. The last attempt was refused as if the earlier one had succeeded.
    #[non_exhaustive]
    Uncertain {
        /// The status of the last attempt: 412, or 404 or 410 of a DELETE.
        status: http::StatusCode,
    },
    /// The connection broke before the whole response arrived.
    #[non_exhaustive]
    Broken {
        /// The status, if the head of the response had arrived.
        status: Option<http::StatusCode>,
        /// The cause.
        source: Cause,
    },
    /// The head of the response is larger than the HTTP library accepts.
    HeadTooLarge(Cause),
    /// The response is not HTTP.
    Malformed(Cause),
    /// The content of a streamed response does not match its headers: it is not gzip or not base64 text.
    #[non_exhaustive]
    Unreadable {
        /// The status, where it is known.
        status: Option<http::StatusCode>,
        /// The cause.
        source: Cause,
    },
    /// The body of the request is a stream that failed, so the request was not sent completely.
    RequestBody(Cause),
    /// Any other cause, such as a failed connection or an untrusted certificate.
    Other(Cause),
}

/// One function per variant, so that variants can get more fields.
impl TransportError {
    /// The time limit `limit` was exceeded.
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

    /// The call was not sent because something that it needs is missing; `cause` names it.
    #[must_use]
    pub fn not_sent(cause: impl Into<Given>) -> Self {
        Self::NotSent(cause.into().into())
    }

    /// The call was not sent because a service that it needs is unavailable; `cause` names it. `retry_after` is the delay
    /// that the service asked for.
    #[must_use]
    pub fn unavailable(cause: impl Into<Given>, retry_after: Option<Duration>) -> Self {
        let source = cause.into().into();
        Self::Unavailable {
            retry_after,
            source,
        }
    }

    /// An earlier attempt may have made the change, and the last attempt got `status`.
    #[must_use]
    pub const fn uncertain(status: http::StatusCode) -> Self {
        Self::Uncertain { status }
    }

    /// The connection broke.
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

    /// The response is not HTTP.
    #[must_use]
    pub fn malformed(cause: impl Into<Given>) -> Self {
        Self::Malformed(cause.into().into())
    }

    /// The content of a stream does not match the headers of its response.
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

    /// Any other cause.
    #[must_use]
    pub fn other(cause: impl Into<Given>) -> Self {
        Self::Other(cause.into().into())
    }

    /// The same error, raised after the head of a response with `status` had arrived. An `Other` error becomes `Broken`.
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

    /// A short name of the kind, for traces and counters.
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

    /// Whether another attempt may succeed.
    #[cfg(any(feature = "retry", feature = "tenant"))]
    pub(crate) const fn is_transient(&self) -> bool {
        matches!(self, Self::Broken { .. } | Self::Other(_))
    }

    /// Whether the server may have carried out the request although the response was lost.
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
            // The error's own message is already shown.
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

/// For readers of streams, which accept only this type of error.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        Self::new(error.io_kind(), error)
    }
}

impl TransportError {
    /// The matching kind of I/O error for readers of streams.
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

/// Another request with the same parts; `None` if its body is a stream.
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
