//! Error objects, in both known forms.

use serde_json::Value;

/// The error object of a failure. Failures of the service have the members of both forms, those of the framework only their own.
#[cfg(feature = "server")]
pub(super) fn object(problem: &crate::profile::Problem<'_>) -> Value {
    use crate::excerpt::excerpt;
    use crate::profile::Origin;
    use serde_json::json;

    match (problem.origin, problem.detail) {
        (Origin::Framework, None) => json!({ "Message": excerpt(problem.message) }),
        (Origin::Framework, Some(detail)) => {
            json!({ "Message": excerpt(problem.message), "MessageDetail": excerpt(detail) })
        }
        (Origin::Service, _) => json!({
            "Error": true,
            "ErrorType": problem.kind.unwrap_or_else(|| kind(problem.status)),
            "ErrorMessage": excerpt(problem.message),
            "ErrorSource": "SuperOffice.WebApi",
            "Message": excerpt(problem.message),
        }),
    }
}

/// The exception that the original server throws for a status.
#[cfg(feature = "server")]
fn kind(status: http::StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "UnauthorizedAccessException",
        403 => "SoSentryException",
        404 => "SoNotFoundException",
        409 => "InvalidOperationException",
        412 => "PreconditionFailedException",
        _ => "Exception",
    }
}

/// Reads an error object, or problem details (RFC 9457), which servers in front of the API may send.
#[cfg(feature = "client")]
pub(super) fn read(body: &Value) -> Option<crate::profile::ApiError> {
    use crate::profile::ApiError;

    let text = |name: &str| {
        let members = body.as_object()?.iter();
        let mut values = members.filter(|(known, _)| known.eq_ignore_ascii_case(name));
        Some(values.next()?.1.as_str()?.to_owned())
    };
    let message = text("ErrorMessage").or_else(|| text("Message"));
    let problem = || text("detail").or_else(|| text("title"));
    Some(ApiError {
        message: message.or_else(problem)?,
        detail: text("MessageDetail").or_else(|| text("ExceptionMessage")),
        kind: text("ErrorType").or_else(|| text("ExceptionType")),
        source: text("ErrorSource"),
    })
}
