//! Failures and profiles: a failure as a server knows it, its body, and the error object that a client finds in a body.

#[cfg(feature = "client")]
use std::fmt;

#[cfg(feature = "server")]
use http::StatusCode;
use serde_json::Value;

use crate::excerpt::excerpt;

/// A failure, as a server knows it.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem<'a> {
    /// The status.
    pub status: StatusCode,
    /// Where the failure comes from.
    pub origin: Origin,
    /// The kind of failure, if it is more specific than the status.
    pub kind: Option<&'a str>,
    /// The message.
    pub message: &'a str,
    /// The location in the request that does not fit, and the reason.
    pub detail: Option<&'a str>,
}

/// The source of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// A handler, or the code before it that identifies the client.
    Service,
    /// The router: the request does not match its operation, or there is no such operation.
    Framework,
}

/// The body of a failure.
#[cfg(feature = "server")]
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The body.
    pub body: Value,
    /// The value of `Content-Type`, if the body is JSON regardless of the format that the client requests.
    pub media_type: Option<&'static str>,
}

#[cfg(feature = "server")]
impl Problem<'_> {
    /// The standard reason phrase of the status.
    pub(crate) fn title(&self) -> &'static str {
        self.status.canonical_reason().unwrap_or("Error")
    }

    /// Problem details (RFC 9457).
    pub(super) fn details(&self) -> Failure {
        let mut body = serde_json::Map::new();
        if let Some(kind) = self.kind {
            body.insert("type".to_owned(), kind.into());
        }
        body.insert("title".to_owned(), self.title().into());
        body.insert("status".to_owned(), self.status.as_u16().into());
        let detail = self.detail.unwrap_or(self.message);
        body.insert("detail".to_owned(), excerpt(detail).into());
        Failure {
            body: body.into(),
            media_type: Some("application/problem+json"),
        }
    }
}

/// The error object in the body of a failure: problem details (RFC 9457), or the object that the API's profile defines instead.
#[cfg(feature = "client")]
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The message: `detail`, else `title`.
    pub message: String,
    /// More details, if the API has them.
    pub detail: Option<String>,
    /// The kind of error: `type`.
    pub kind: Option<String>,
    /// The component that failed, if the API has it.
    pub source: Option<String>,
}

#[cfg(feature = "client")]
impl ApiError {
    /// Reads problem details (RFC 9457). `None` if both `detail` and `title` are missing.
    pub(super) fn of_problem(body: &Value) -> Option<Self> {
        let text = |name: &str| body.get(name)?.as_str().map(str::to_owned);
        Some(Self {
            message: text("detail").or_else(|| text("title"))?,
            detail: None,
            kind: text("type"),
            source: None,
        })
    }
}

/// Shows the ends of long texts.
#[cfg(feature = "client")]
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("message", &excerpt(&self.message))
            .field("detail", &self.detail.as_deref().map(excerpt))
            .field("kind", &self.kind.as_deref().map(excerpt))
            .field("source", &self.source.as_deref().map(excerpt))
            .finish()
    }
}
