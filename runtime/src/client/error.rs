//! How a call can fail.

use std::{fmt, io};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::client::{FromResponse as _, TimeLimit, TransportError};
use crate::contract::media::is_named;
use crate::excerpt::excerpt;
use crate::json::{Misfit, Reading};
use crate::media::{self, Format};
use crate::operation::Operation;
use crate::profile::{ApiError, Profile};
use crate::table::Item;

/// Why a call failed. The message begins with the method and the path template of the call.
///
/// [`kind`](Self::kind) returns the reason. Neither `Display` nor `Debug` shows credentials, parameter values, or the
/// headers and bodies of failures. A message about an unreadable body may show the wrong value. If a server could not be
/// reached, the chain of [`source`](std::error::Error::source)s has the cause.
///
/// Documented and undocumented statuses are two kinds. [`status`](Self::status) and [`failure`](Self::failure) cover both:
///
/// ```
/// # use pagewire_runtime::client::{Error, ErrorKind};
/// fn describe(error: &Error) -> String {
///     if let ErrorKind::Timeout { limit, .. } = error.kind() {
///         return format!("that took too long: {limit}");
///     }
///     let Some(failure) = error.failure() else { return error.to_string() };
///     match (failure.status.as_u16(), &failure.error) {
///         (404, _) => "there is no such thing".to_owned(),
///         (_, Some(error)) => format!("{} ({:?})", error.message, error.kind),
///         (status, None) => format!("status {status}"),
///     }
/// }
/// # assert!(describe(&Error::body(http::StatusCode::OK, "Id", "no number")).contains("no number"));
/// ```
#[derive(Clone)]
pub struct Error {
    kind: ErrorKind,
    operation: Option<&'static Operation>,
}

/// How a call can fail.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call cannot be sent as it is; the message names the part that is wrong.
    Request(String),
    /// No response arrived; see [`TransportError`].
    Transport(TransportError),
    /// The response did not arrive, or not completely, in time.
    #[non_exhaustive]
    Timeout {
        /// The limit that was exceeded.
        limit: TimeLimit,
        /// The status, if the head of the response has arrived. For [`TimeLimit::ThisCall`] it is known only if the body was a stream.
        status: Option<StatusCode>,
    },
    /// The server returned 304: nothing has changed since the time of
    /// [`if_modified_since`](crate::client::Call::if_modified_since). This is neither success nor absence, so
    /// [`send_optional`](crate::client::Call::send_optional) returns it as an error, too.
    NotModified,
    /// The response has more bytes than the client accepts; see [`with_response_limit`](crate::client::Client::with_response_limit).
    #[non_exhaustive]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
        /// The status of the response, where it is known.
        status: Option<StatusCode>,
    },
    /// The server returned a failure that the operation documents. [`failure`](Error::failure) returns undocumented ones, too.
    Status(Box<Failure>),
    /// The server returned a status that the operation does not document.
    UndocumentedStatus(Box<Failure>),
    /// The server returned a redirect that the operation does not document. Redirects are not followed, because they would
    /// send credentials to another address. A documented redirect is the result of the call if the operation has no other
    /// success.
    Redirect(Box<Failure>),
    /// The server returned an error object instead of the value, under a success status.
    ErrorObject(Box<Failure>),
    /// The response cannot be read into the documented type.
    #[non_exhaustive]
    Body {
        /// The status of the response.
        status: StatusCode,
        /// The path to the wrong value, such as `Person.Rank`, shortened to about 1,000 characters; empty for the whole body.
        path: String,
        /// The reason, shortened to about 1,000 characters.
        message: String,
    },
    /// The server returned `null` or no content instead of a value. Use
    /// [`send_optional`](crate::client::Call::send_optional) where `null` is a normal response.
    #[non_exhaustive]
    Null {
        /// The status of the response.
        status: StatusCode,
    },
}

/// An unsuccessful response.
#[derive(Clone)]
#[non_exhaustive]
pub struct Failure {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The error object in the body, if any.
    pub error: Option<ApiError>,
    /// The body as received.
    pub body: Bytes,
    pub(super) operation: &'static Operation,
}

impl Failure {
    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Reads the body into the type that the operation documents for the status; `None` for `null` and for no body.
    ///
    /// # Errors
    /// [`ErrorKind::Body`] if it cannot be read into the type.
    pub fn read<T: Item>(&self) -> Result<Option<T>, Error> {
        let (headers, body) = (&self.headers, self.body.clone());
        let read = T::read(self.status, headers, body, self.operation.profile);
        read.map_err(|error| error.of(Some(self.operation)))
    }
}

impl ApiError {
    /// Reads the error object, in JSON or XML; `None` if the body is anything else.
    pub(crate) fn parse(
        headers: &HeaderMap,
        body: &[u8],
        profile: &'static dyn Profile,
    ) -> Option<Self> {
        Self::read(headers, body, profile).map(|(error, _)| error)
    }

    /// Reads the error object like [`parse`](Self::parse), and the whole body as a value.
    pub(super) fn read(
        headers: &HeaderMap,
        body: &[u8],
        profile: &'static dyn Profile,
    ) -> Option<(Self, Value)> {
        let name = headers.get(CONTENT_TYPE);
        let name = name.and_then(|name| name.to_str().ok());
        let format = match name.and_then(media::by_suffix) {
            Some(format) => format,
            // Web servers in front of the API send errors under their own media types.
            None if body.trim_ascii_start().starts_with(b"<") => Format::Xml,
            None => Format::Json,
        };
        let mut value: Option<Value> = None;
        let reading = Reading::new(Misfit::Keep, profile);
        let body = media::in_utf8(name, body);
        media::decode(format, &body, &mut value, reading).ok()?;
        let value = value?;
        let is_plain = name.is_some_and(|name| is_named(name, "text/plain"));
        let error = profile.api_error(&value).or_else(|| {
            let text = value.as_str().filter(|text| is_plain && !text.is_empty())?;
            Some(Self {
                message: text.to_owned(),
                detail: None,
                kind: None,
                source: None,
            })
        });
        Some((error?, value))
    }
}

impl Error {
    /// A call that cannot be sent.
    pub(crate) fn request(message: impl Into<String>) -> Self {
        let message: String = message.into();
        ErrorKind::Request(excerpt(&message).into_owned()).into()
    }

    /// An [`ErrorKind::Body`]: a response with `status` cannot be read into its type. `path` is the location of the error,
    /// `message` the reason; both are shortened to about 1,000 characters. Implementations of [`FromResponse`](crate::client::FromResponse) return it.
    #[must_use]
    pub fn body(status: StatusCode, path: impl Into<String>, message: impl Into<String>) -> Self {
        let (path, message): (String, String) = (path.into(), message.into());
        ErrorKind::Body {
            status,
            path: excerpt(&path).into_owned(),
            message: excerpt(&message).into_owned(),
        }
        .into()
    }

    /// The same error, attributed to `operation` unless it already has an operation.
    pub(crate) fn of(mut self, operation: Option<&'static Operation>) -> Self {
        self.operation = self.operation.or(operation);
        self
    }

    /// A success with a status that the operation does not document.
    #[doc(hidden)]
    #[must_use]
    pub fn unexpected(status: StatusCode) -> Self {
        Self::body(status, "", "the operation does not document this status")
    }

    /// The reason.
    #[must_use]
    pub const fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Consumes the error and returns the reason.
    #[must_use]
    pub fn into_kind(self) -> ErrorKind {
        self.kind
    }

    /// The operation that was called; `None` without a call, for example when a client is built.
    #[must_use]
    pub const fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// The status of the response, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.kind {
            ErrorKind::Body { status, .. } | ErrorKind::Null { status } => Some(*status),
            ErrorKind::Timeout { status, .. }
            | ErrorKind::TooLarge { status, .. }
            | ErrorKind::Transport(
                TransportError::Broken { status, .. } | TransportError::Unreadable { status, .. },
            ) => *status,
            ErrorKind::Transport(TransportError::Uncertain { status }) => Some(*status),
            ErrorKind::NotModified => Some(StatusCode::NOT_MODIFIED),
            _ => self.failure().map(|failure| failure.status),
        }
    }

    /// The response, if it was a failure, documented or not.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        match &self.kind {
            ErrorKind::Status(failure)
            | ErrorKind::UndocumentedStatus(failure)
            | ErrorKind::Redirect(failure)
            | ErrorKind::ErrorObject(failure) => Some(failure),
            _ => None,
        }
    }
}

impl ErrorKind {
    /// A short name of the kind, for traces and counters.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Transport(error) => error.name(),
            Self::Timeout { .. } => "timeout",
            Self::NotModified => "not_modified",
            Self::TooLarge { .. } => "too_large",
            Self::Status(_) => "status",
            Self::UndocumentedStatus(_) => "undocumented_status",
            Self::Redirect(_) => "redirect",
            Self::ErrorObject(_) => "error_object",
            Self::Body { .. } => "body",
            Self::Null { .. } => "null",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation {
            write_call(f, operation)?;
        }
        self.kind.fmt(f)
    }
}

/// Writes the path template, because the path itself may contain personal data.
fn write_call(f: &mut fmt::Formatter<'_>, operation: &Operation) -> fmt::Result {
    write!(f, "{} {}: ", operation.method, operation.path)
}

/// The reason, without the call.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(message) => write!(f, "the call cannot be sent: {message}"),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout { limit, status } => {
                let (limit, status) = (*limit, *status);
                TransportError::Timeout { limit, status }.fmt(f)
            }
            Self::NotModified => f.write_str("the server returned 304: nothing has changed"),
            Self::TooLarge { limit, status } => {
                let (limit, status) = (*limit, *status);
                TransportError::TooLarge { limit, status }.fmt(f)
            }
            Self::Status(failure) | Self::ErrorObject(failure) | Self::Redirect(failure) => {
                failure.tell(f, "")
            }
            Self::UndocumentedStatus(failure) => failure.tell(f, " (not documented)"),
            Self::Body {
                status,
                path,
                message,
            } => {
                let place = if path.is_empty() { "the body" } else { path };
                write!(
                    f,
                    "the response ({status}) cannot be read: {place}: {message}"
                )
            }
            Self::Null { status } => write!(
                f,
                "the server returned {status} without a value; use `send_optional` where that is expected"
            ),
        }
    }
}

/// Shows only the id of the operation.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.map(|operation| operation.id);
        f.debug_struct("Error")
            .field("operation", &operation)
            .field("kind", &self.kind)
            .finish()
    }
}

impl Failure {
    /// Advice for the caller, if the status allows one.
    fn advice(&self) -> Option<String> {
        let wait = || match self
            .headers
            .get(RETRY_AFTER)
            .and_then(|it| it.to_str().ok())
        {
            Some(time) if time.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("after {time} seconds")
            }
            Some(time) if httpdate::parse_http_date(time).is_ok() => format!("after {time}"),
            _ => "later".to_owned(),
        };
        Some(match self.status.as_u16() {
            301..=399 => match self.redirects_to() {
                Some(origin) => format!(
                    "redirects are not followed; if {origin} can be trusted, make it the base address"
                ),
                None => "redirects are not followed; check the base address".to_owned(),
            },
            401 => "the credentials are missing, wrong or have expired; renew them".to_owned(),
            421 => "the server does not serve this installation any more; find out its new address"
                .to_owned(),
            429 => format!("too many calls; call again {}", wait()),
            431 => {
                "the headers of the request are too large; shorten tokens and cookies".to_owned()
            }
            // The server may have stated the reason itself.
            503 if self.error.is_some() => format!("call again {}", wait()),
            503 => format!("the server is not available; call again {}", wait()),
            _ => return None,
        })
    }

    /// Scheme and host of `Location`; paths and queries may hold personal data.
    fn redirects_to(&self) -> Option<String> {
        let location = self.headers.get(LOCATION)?.to_str().ok()?;
        let uri: http::Uri = location.parse().ok()?;
        let port = uri
            .port()
            .map_or_else(String::new, |port| format!(":{port}"));
        Some(format!("{}://{}{port}", uri.scheme_str()?, uri.host()?))
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_call(f, self.operation)?;
        self.tell(f, "")
    }
}

impl Failure {
    /// Writes how the call failed and what to do about it; `about` describes the status.
    fn tell(&self, f: &mut fmt::Formatter<'_>, about: &str) -> fmt::Result {
        write!(f, "the server returned {}{about}", self.status)?;
        if self.status.is_success() {
            f.write_str(" with an error")?;
        }
        if let Some(error) = &self.error {
            write!(f, ": {}", excerpt(&error.message))?;
            if let Some(detail) = &error.detail {
                write!(f, " ({})", excerpt(detail))?;
            }
        }
        match self.advice() {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

/// Omits headers and body: headers may contain cookies, and bodies personal data.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            // The error's own message is already shown, so its source is next.
            ErrorKind::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        let operation = match &kind {
            ErrorKind::Status(failure)
            | ErrorKind::UndocumentedStatus(failure)
            | ErrorKind::Redirect(failure)
            | ErrorKind::ErrorObject(failure) => Some(failure.operation),
            _ => None,
        };
        Self { kind, operation }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let kind = match error {
            TransportError::Timeout { limit, status } => ErrorKind::Timeout { limit, status },
            TransportError::TooLarge { limit, status } => ErrorKind::TooLarge { limit, status },
            other => ErrorKind::Transport(other),
        };
        kind.into()
    }
}

/// For readers of streams, which accept only this type of error.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error.kind {
            ErrorKind::Transport(error) => error.io_kind(),
            ErrorKind::Timeout { .. } => io::ErrorKind::TimedOut,
            ErrorKind::TooLarge { .. } => io::ErrorKind::FileTooLarge,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn a_chain_of_causes_tells_each_once() {
        let refused = io::Error::new(io::ErrorKind::ConnectionRefused, "refused");
        let error = Error::from(TransportError::other(refused));
        assert_eq!(error.to_string(), "the server could not be reached");
        let cause = error.source().unwrap();
        assert_eq!(cause.to_string(), "refused");
        let cause = cause.downcast_ref::<io::Error>().unwrap();
        assert_eq!(cause.kind(), io::ErrorKind::ConnectionRefused);
        assert!(cause.source().is_none());
    }
}
