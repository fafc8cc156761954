//! Why a tenant cannot be called.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use http::response::Parts;

use super::environment::CustomerId;
use super::status::State;
use crate::client::transient::{is_transient, retry_after};
use crate::client::{Error, ErrorKind, TransportError};
use crate::value::DateTime;

/// Why a tenant cannot be called. No message shows a secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TenantError {
    /// A text is not what it should be: an address, the id of a customer, a private key.
    Invalid(String),
    /// A service of the environment did not respond, or not as it should. The
    /// [`source`](std::error::Error::source) says why, if there is more to say.
    #[non_exhaustive]
    Service {
        /// What the service is for, such as `state of tenant Cust12345`.
        what: String,
        /// What is wrong.
        message: String,
        /// The status of the response, where it was a failure.
        status: Option<StatusCode>,
        /// The time after which the service wants to be asked again, where it says one.
        retry_after: Option<Duration>,
        /// The failure of the transport, where there was one.
        cause: Option<TransportError>,
    },
    /// The tenant does not run: its API is not available. The call was not sent, or got 503.
    #[non_exhaustive]
    NotRunning {
        /// Whose tenant it is.
        customer: CustomerId,
        /// Its state.
        state: State,
        /// Until when the vendor does not expect a change. A client asks again after a minute at most.
        valid_until: Option<DateTime>,
    },
    /// The service refused the system user: the token is not one of this application and customer, the signature is not that
    /// of the application's key, or the clock of this machine is wrong.
    #[non_exhaustive]
    Refused {
        /// Whose tenant it is.
        customer: CustomerId,
        /// The message of the service.
        message: String,
    },
    /// A person could not be logged in.
    #[non_exhaustive]
    Login {
        /// What is wrong.
        message: String,
    },
    /// The response with the ticket was not made by the vendor for this customer.
    #[non_exhaustive]
    Token {
        /// Whose tenant it is.
        customer: CustomerId,
        /// What is wrong with it.
        message: String,
    },
}

impl TenantError {
    /// The tenant error that made a call fail, if one did.
    ///
    /// ```
    /// # use pagewire_runtime::client::Error;
    /// # use pagewire_runtime::superoffice::tenant::{State, TenantError};
    /// fn is_under_maintenance(error: &Error) -> bool {
    ///     let state = TenantError::of(error);
    ///     matches!(state, Some(TenantError::NotRunning { state: State::OfflineMaintenance, .. }))
    /// }
    /// ```
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        match error.kind() {
            ErrorKind::Transport(
                TransportError::NotSent(inner)
                | TransportError::Unavailable { source: inner, .. }
                | TransportError::Other(inner),
            ) => inner.downcast_ref(),
            _ => None,
        }
    }

    /// Whether the service may respond as it should the next time: the same failures as those after which calls are tried again.
    fn is_transient(&self) -> bool {
        let Self::Service { status, cause, .. } = self else {
            return false;
        };
        let cause = cause.as_ref().is_some_and(|cause| {
            cause.is_transient() || matches!(cause, TransportError::Timeout { .. })
        });
        cause || status.is_some_and(is_transient)
    }

    /// A service that did not respond.
    pub(super) fn unreachable(what: &str, cause: TransportError) -> Self {
        Self::Service {
            what: what.to_owned(),
            message: cause.to_string(),
            status: None,
            retry_after: None,
            cause: Some(cause),
        }
    }

    /// A service that responded with a failure, which may say why.
    pub(super) fn responded(what: &str, head: &Parts, why: Option<&str>) -> Self {
        let mut message = format!("the server responded with {}", head.status);
        if let Some(why) = why {
            message = format!("{message}: {why}");
        }
        Self::Service {
            what: what.to_owned(),
            message,
            status: Some(head.status),
            retry_after: retry_after(&head.headers).filter(|_| is_transient(head.status)),
            cause: None,
        }
    }

    pub(super) fn service(what: &str, message: impl Into<String>) -> Self {
        Self::Service {
            what: what.to_owned(),
            message: message.into(),
            status: None,
            retry_after: None,
            cause: None,
        }
    }
}

impl fmt::Display for TenantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(message) => f.write_str(message),
            Self::Service { what, message, .. } => write!(f, "{what}: {message}"),
            Self::NotRunning {
                customer,
                state,
                valid_until,
            } => {
                write!(f, "tenant {customer} is not running: its state is {state}")?;
                match valid_until {
                    Some(time) => write!(f, "; ask again after {time}"),
                    None => Ok(()),
                }
            }
            Self::Refused { customer, message } => write!(
                f,
                "the system user of tenant {customer} was refused: {message}; check the system user token, the private key \
                 and the clock"
            ),
            Self::Login { message } => write!(f, "the login failed: {message}"),
            Self::Token { customer, message } => {
                write!(
                    f,
                    "the ticket for tenant {customer} is not trusted: {message}"
                )
            }
        }
    }
}

impl std::error::Error for TenantError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Service {
                cause: Some(cause), ..
            } => Some(cause),
            _ => None,
        }
    }
}

impl From<TenantError> for TransportError {
    fn from(error: TenantError) -> Self {
        if !error.is_transient() {
            return Self::not_sent(error);
        }
        let retry_after = match &error {
            TenantError::Service { retry_after, .. } => *retry_after,
            _ => None,
        };
        Self::unavailable(error, retry_after)
    }
}
