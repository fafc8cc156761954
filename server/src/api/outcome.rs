//! Failures in the two forms of the API (`docs/chat.md#failures`, `docs/chat.md#rights`).

use pagewire_runtime::server::Error;

use crate::session::Refusal;
use crate::store;

type Stored<T> = Result<T, store::Error>;

/// For REST: each failure has a status.
pub(super) fn rest<T>(result: Stored<T>) -> Result<T, Error> {
    result.map_err(status)
}

/// For agents: a record that is missing, or not for the caller, is null.
pub(super) fn agent<T>(result: Stored<T>) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(store::Error::NotFound(_) | store::Error::Denied | store::Error::Refused(_)) => {
            Ok(None)
        }
        Err(error) => Err(status(error)),
    }
}

/// For operations that delete: a missing record counts as deleted. A missing right is a status in both forms, because an
/// agent that gets 204 assumes that the record has been deleted.
pub(super) fn gone(result: Stored<()>) -> Result<(), Error> {
    match result {
        Err(store::Error::NotFound(_)) => Ok(()),
        other => rest(other),
    }
}

/// The response of a pick-up: a session that does not wait is null in both forms.
pub(super) fn picked<T>(result: Stored<T>) -> Stored<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(store::Error::Refused(Refusal::NotQueued)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The error for a missing record that the body of a request names: the request is wrong, not its address.
pub(super) fn named_in_body(error: store::Error, name: &'static str) -> store::Error {
    match error {
        store::Error::NotFound(what) if what == name => {
            store::Error::BadInput(format!("there is no {name} of that id"))
        }
        other => other,
    }
}

/// The status of a failure. The cause of an internal one is only logged.
pub(super) fn status(error: store::Error) -> Error {
    match error {
        store::Error::NotFound(what) => Error::not_found(format!("There is no such {what}.")),
        store::Error::Denied => Error::forbidden("The right to do this is missing."),
        store::Error::Refused(Refusal::Gone) => Error::not_found("There is no such session."),
        store::Error::Refused(refusal) => Error::conflict(refusal.to_string()),
        store::Error::Changed => Error::precondition_failed("The record has changed meanwhile."),
        store::Error::BadInput(detail) => Error::bad_request(detail),
        store::Error::Unavailable(_) | store::Error::Stalled(_) | store::Error::Contended(_) => {
            let cause = crate::error::chain(&error);
            tracing::warn!(cause, "the database is not available");
            unavailable()
        }
        other => {
            let cause = crate::error::chain(&other);
            tracing::error!(cause, "an operation failed");
            Error::internal()
        }
    }
}

/// 503: the same call can succeed later.
pub(crate) fn unavailable() -> Error {
    Error::new(
        http::StatusCode::SERVICE_UNAVAILABLE,
        "ServiceUnavailableException",
        "The database is not available now. Try again later.",
    )
}
