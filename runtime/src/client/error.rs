//! How a call can fail.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::client::TransportError;

/// How a call can fail.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The call cannot be sent as it is: the message tells which part.
    Request(String),
    /// No answer came; see [`TransportError`].
    Transport(TransportError),
    /// No answer came in time.
    Timeout,
    /// The server answered with a failure that the operation documents.
    Status(Box<Failure>),
    /// The server answered with a status that the operation does not document.
    UndocumentedStatus(Box<Failure>),
    /// The answer cannot be read into the documented type.
    Body {
        /// The status of the answer.
        status: StatusCode,
        /// The way to the wrong value, such as `Person.Rank`; empty for the whole body.
        path: String,
        /// What is wrong there.
        message: String,
    },
    /// The server answered `null`: agent operations say "nothing" that way. Use
    /// [`send_optional`](crate::client::Call::send_optional) where that is an answer like any other.
    Null,
}

/// An answer that is no success.
#[derive(Debug)]
pub struct Failure {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The error object in the body, where there is one.
    pub error: Option<ApiError>,
    /// The body as it came.
    pub body: Bytes,
}

/// The error object of the API, in both forms that are on record: the service's (`ErrorType`, `ErrorMessage`) and the
/// framework's (`Message`, `MessageDetail`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong: `ErrorMessage`, else `Message`.
    pub message: String,
    /// More about it: `MessageDetail`.
    pub detail: Option<String>,
    /// The exception's name: `ErrorType`, such as `SoNotFoundException`.
    pub kind: Option<String>,
    /// The component: `ErrorSource`.
    pub source: Option<String>,
}

impl ApiError {
    /// Reads the error object; none if the body is something else.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(body).ok()?;
        let text = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
        Some(Self {
            message: text("ErrorMessage").or_else(|| text("Message"))?,
            detail: text("MessageDetail"),
            kind: text("ErrorType"),
            source: text("ErrorSource"),
        })
    }
}

impl Error {
    /// The status of the answer, where one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Status(failure) | Self::UndocumentedStatus(failure) => Some(failure.status),
            Self::Body { status, .. } => Some(*status),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(message) => write!(f, "the call cannot be sent: {message}"),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout => TransportError::Timeout.fmt(f),
            Self::Status(failure) => failure.fmt(f),
            Self::UndocumentedStatus(failure) => write!(f, "{failure} (not documented)"),
            Self::Body {
                status,
                path,
                message,
            } => {
                let place = if path.is_empty() { "the body" } else { path };
                write!(
                    f,
                    "the answer ({status}) cannot be read: {place}: {message}"
                )
            }
            Self::Null => f.write_str("the server answered null: there is nothing to give"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the server answered {}", self.status)?;
        match &self.error {
            Some(error) => write!(f, ": {}", error.message),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::Timeout => Self::Timeout,
            other => Self::Transport(other),
        }
    }
}
