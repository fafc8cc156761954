//! How an operation can fail.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;
use serde_json::{Value, json};

use crate::server::body::Payload;
use crate::server::respond::{failure, failure_media};
use crate::table::Item;

/// A failure that is answered with a status and the API's error object.
///
/// The object has the members that both recorded forms have: `Error`, `ErrorType`, `ErrorMessage`, `ErrorSource` and
/// `Message`. Requests that do not fit their operation ([`bad_request`](Self::bad_request)) and addresses that lead
/// nowhere get the framework's form, `Message` and `MessageDetail`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: StatusCode,
    form: Form,
    message: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    Service { kind: String },
    Framework { detail: Option<String> },
    Value(Value),
}

impl Error {
    /// A failure of the service; `kind` is what clients find in `ErrorType`, such as `SoNotFoundException`.
    pub fn new(status: StatusCode, kind: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status,
            form: Form::Service { kind: kind.into() },
            message: message.into(),
        }
    }

    /// 404: there is no such thing.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "SoNotFoundException", message)
    }

    /// 401: the caller is not known. The answer lists the ways to log in.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "UnauthorizedAccessException",
            message,
        )
    }

    /// 403: the caller may not do this.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "SoSentryException", message)
    }

    /// 409: the thing is in a state that does not allow this.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "InvalidOperationException", message)
    }

    /// 412: the thing was changed meanwhile.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        let status = StatusCode::PRECONDITION_FAILED;
        Self::new(status, "PreconditionFailedException", message)
    }

    /// 304: the caller's copy is still good. The answer has no body.
    #[must_use]
    pub fn not_modified() -> Self {
        Self::framework(StatusCode::NOT_MODIFIED, "Not modified.")
    }

    /// 500: what went wrong is nobody else's business; log the cause before.
    #[must_use]
    pub fn internal() -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::new(status, "Exception", "The server could not do this.")
    }

    /// 400: the request does not fit its operation; `detail` names the place and what is wrong there.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            form: Form::Framework {
                detail: Some(detail.into()),
            },
            message: "The request is invalid.".to_owned(),
        }
    }

    /// A failure whose body is a value: what the operation documents for the status.
    pub fn with_value(status: StatusCode, value: &impl Item) -> Self {
        let view = value.view();
        let json = crate::json::to_vec(view);
        Self {
            status,
            form: Form::Value(serde_json::from_slice(&json).unwrap_or_default()),
            message: "The operation failed as it documents.".to_owned(),
        }
    }

    /// A failure before any operation is reached.
    pub(crate) fn framework(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            form: Form::Framework { detail: None },
            message: message.into(),
        }
    }

    /// 501: the server does not have this operation.
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

    /// The response to a request with these headers, for layers in front of a router: the status, and the error object
    /// in the format that the client asks for.
    #[must_use]
    pub fn response<B: From<bytes::Bytes>>(&self, headers: &http::HeaderMap) -> http::Response<B> {
        let response = failure(self, failure_media(headers));
        response.map(|payload| match payload {
            Payload::Whole(data) => B::from(data),
            Payload::Stream(_) => B::from(bytes::Bytes::new()),
        })
    }

    /// The error object. Texts that the request has put into a message do not make it as large as the request was.
    pub(crate) fn body(&self) -> Value {
        match &self.form {
            Form::Service { kind } => json!({
                "Error": true,
                "ErrorType": kind,
                "ErrorMessage": self.message,
                "ErrorSource": "SuperOffice.WebApi",
                "Message": self.message,
            }),
            Form::Value(value) => value.clone(),
            Form::Framework { detail: None } => json!({ "Message": shown(&self.message) }),
            Form::Framework {
                detail: Some(detail),
            } => json!({ "Message": shown(&self.message), "MessageDetail": shown(detail) }),
        }
    }
}

/// How much of a huge message an answer shows from its start, which tells the place, in characters.
const START: usize = 700;

/// And from its end, which tells what is wrong there.
const END: usize = 300;

/// A message, or the two ends of a huge one.
fn shown(message: &str) -> Cow<'_, str> {
    let start = message.char_indices().nth(START).map(|(at, _)| at);
    let end = message.char_indices().nth_back(END).map(|(at, _)| at);
    match start.zip(end) {
        Some((start, end)) if start < end => {
            let start = message.get(..start).unwrap_or_default();
            let end = message.get(end..).unwrap_or_default();
            format!("{start}…{end}").into()
        }
        _ => message.into(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.message)?;
        match &self.form {
            Form::Framework {
                detail: Some(detail),
            } => write!(f, " {detail}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn huge_messages_are_shown_by_their_ends() {
        assert_eq!(shown("short"), "short");
        let exact = "é".repeat(START + END);
        assert_eq!(shown(&exact), exact);
        let huge = format!("place{}reason", "é".repeat(100_000));
        let shown = shown(&huge);
        assert!(shown.starts_with("placeé") && shown.ends_with("éreason"));
        assert!(shown.chars().count() <= START + END + 2, "{}", shown.len());
    }
}
