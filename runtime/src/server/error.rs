//! Failures of operations.

use std::fmt;

use http::StatusCode;
use serde_json::Value;

use crate::profile::{Origin, Problem, Profile};
use crate::server::body::Payload;
use crate::server::respond::{Failing, failure, failure_media};
use crate::table::{Item, Writing};

/// A failure that is sent as a status and an error object.
///
/// The object is the one that the operation documents for the status, filled with the status, a message and a code as far
/// as possible ([`Part`](crate::operation::Part)). [`Router::with_failures`](crate::server::Router::with_failures) can
/// replace it. In all other cases the [profile](crate::profile) of the API defines the body: by default problem details
/// (RFC 9457), as `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: StatusCode,
    origin: Origin,
    kind: Option<String>,
    message: String,
    detail: Option<String>,
    /// Boxed, because every result of a handler has room for an error.
    value: Option<Box<Documented>>,
}

/// A value that is the whole body of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Documented {
    json: Value,
    /// The same value in XML, if its carriers define that.
    xml: Option<Vec<u8>>,
}

impl Error {
    /// A failure of the service. `kind` is a short name for programs, or an address that describes the failure.
    pub fn new(status: StatusCode, kind: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            kind: Some(kind.into()),
            ..Self::of(status, message)
        }
    }

    /// A failure of the service whose kind follows from the status.
    pub fn of(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            origin: Origin::Service,
            kind: None,
            message: message.into(),
            detail: None,
            value: None,
        }
    }

    /// 404: the object does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::of(StatusCode::NOT_FOUND, message)
    }

    /// 401: the client is not authenticated. The response lists the ways to log in.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::of(StatusCode::UNAUTHORIZED, message)
    }

    /// 403: the client may not do this.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::of(StatusCode::FORBIDDEN, message)
    }

    /// 409: the state of the object does not allow this.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::of(StatusCode::CONFLICT, message)
    }

    /// 412: the object was changed in the meantime.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::of(StatusCode::PRECONDITION_FAILED, message)
    }

    /// 304: the client's copy is still current. The response has no body.
    #[must_use]
    pub fn not_modified() -> Self {
        Self::framework(StatusCode::NOT_MODIFIED, "Not modified.")
    }

    /// 500 without details for the client. [`caused_by`](Self::caused_by) logs the cause.
    #[must_use]
    pub fn internal() -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::of(status, "The server could not do this.")
    }

    /// 500 for a fault of the server itself. The cause is logged (feature `tracing`) and not sent to the client.
    ///
    /// ```
    /// # use pagewire_runtime::server::Error;
    /// fn motto() -> Result<String, Error> {
    ///     std::fs::read_to_string("motto.txt").map_err(Error::caused_by)
    /// }
    /// ```
    pub fn caused_by(cause: impl fmt::Display) -> Self {
        #[cfg(feature = "tracing")]
        tracing::error!(%cause, "a request failed by a fault of the server");
        #[cfg(not(feature = "tracing"))]
        let _ = cause;
        Self::internal()
    }

    /// 400: the request does not match its operation. `detail` names the location and the reason.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self {
            detail: Some(detail.into()),
            ..Self::framework(StatusCode::BAD_REQUEST, "The request is invalid.")
        }
    }

    /// A failure whose body is a value of the type that the operation documents for the status.
    pub fn with_value(status: StatusCode, value: &impl Item) -> Self {
        let view = value.view();
        let json = crate::json::to_vec_in(view, Writing::FAILURE);
        let value = Documented {
            json: serde_json::from_slice(&json).unwrap_or_default(),
            xml: crate::xml::of_carriers(view, ROOT),
        };
        Self {
            value: Some(Box::new(value)),
            ..Self::of(status, "The operation failed as it documents.")
        }
    }

    /// A failure before an operation is found.
    pub(crate) fn framework(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            origin: Origin::Framework,
            ..Self::of(status, message)
        }
    }

    /// 501: the server does not implement this operation.
    #[must_use]
    pub fn not_implemented() -> Self {
        let status = StatusCode::NOT_IMPLEMENTED;
        Self::framework(status, "This server does not have the operation.")
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The response to a request with these headers, for layers in front of the router of an API with the profile. It has
    /// the status, and the error object in the format that the client asks for.
    #[must_use]
    pub fn response<B: From<bytes::Bytes>>(
        &self,
        profile: &'static dyn Profile,
        headers: &http::HeaderMap,
    ) -> http::Response<B> {
        let response = failure(Failing::outside(profile), self, failure_media(headers));
        response.map(|payload| match payload {
            Payload::Whole(data) => B::from(data),
            Payload::Stream(_) => B::from(bytes::Bytes::new()),
        })
    }

    /// The location of the error in the request, and the reason.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The kind of failure, if it does not follow from the status.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// The origin of the failure.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The information for the profile of the API.
    pub(super) fn problem(&self) -> Problem<'_> {
        Problem {
            status: self.status,
            origin: self.origin,
            kind: self.kind(),
            message: &self.message,
            detail: self.detail(),
        }
    }

    /// The value that is the whole body.
    pub(crate) fn value(&self) -> Option<&Value> {
        self.value.as_ref().map(|value| &value.json)
    }

    /// The same value in XML, if its carriers define that.
    pub(super) fn value_in_xml(&self) -> Option<&[u8]> {
        self.value.as_ref()?.xml.as_deref()
    }
}

/// The root of an error in XML, if no carrier names it.
pub(super) const ROOT: &str = "Error";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.message)?;
        match &self.detail {
            Some(detail) => write!(f, " {detail}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// A patch that cannot be applied is 400; a patch whose `test` fails is 409.
#[cfg(feature = "patch")]
impl From<crate::patch::Error> for Error {
    fn from(error: crate::patch::Error) -> Self {
        match error.kind() {
            crate::patch::Kind::Invalid => Self::bad_request(error.to_string()),
            crate::patch::Kind::TestFailed => Self::conflict(error.to_string()),
        }
    }
}
