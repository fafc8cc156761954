//! Errors of tenants.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use http::response::Parts;

use super::environment::CustomerId;
use super::status::State;
use crate::client::transient::{is_transient, retry_after};
use crate::client::{Error, ErrorKind, TransportError};
use crate::value::DateTime;

/// Why a tenant cannot be called. Messages never show secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TenantError {
    /// A text is invalid: an address, a customer id, or a private key.
    Invalid(String),
    /// A service of the environment did not respond, or not as expected. The [`source`](std::error::Error::source) has the cause, if any.
    #[non_exhaustive]
    Service {
        /// The purpose of the service, such as `state of tenant Cust12345`.
        what: String,
        /// The reason.
        message: String,
        /// The status of the response, if it was a failure.
        status: Option<StatusCode>,
        /// The delay that the service asks for, if any.
        retry_after: Option<Duration>,
        /// The failure of the transport, if any.
        cause: Option<TransportError>,
    },
    /// The tenant is not running, so its API is unavailable. The call was not sent, or got 503.
    #[non_exhaustive]
    NotRunning {
        /// The customer of the tenant.
        customer: CustomerId,
        /// Its state.
        state: State,
        /// The time until which the vendor expects no change. A client asks again after at most a minute.
        valid_until: Option<DateTime>,
    },
    /// The service refused the system user. Either the token does not belong to this application and customer, the
    /// signature is not from the application's key, or the clock of this machine is wrong.
    #[non_exhaustive]
    Refused {
        /// The customer of the tenant.
        customer: CustomerId,
        /// The message of the service.
        message: String,
    },
    /// A person could not be logged in.
    #[non_exhaustive]
    Login {
        /// The reason.
        message: String,
    },
    /// The vendor did not make the response with the ticket for this customer.
    #[non_exhaustive]
    Token {
        /// The customer of the tenant.
        customer: CustomerId,
        /// The reason.
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

    /// Whether the service may respond correctly the next time. These are the failures after which calls are retried.
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

    /// A service that responded with a failure, and the reason if it gave one.
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
