//! Spans of `tracing` around calls (feature `tracing`); without the feature, nothing.
//!
//! A span has the operation, the method, the path template, the status and how often the call was sent. Neither values of
//! parameters nor headers nor bodies: they hold personal data and secrets.

#[cfg(feature = "tracing")]
mod on {
    #[cfg(feature = "retry")]
    use std::time::Duration;

    use tracing::{Span, debug_span, field};

    pub(in crate::client) use tracing::Instrument;

    use crate::client::Error;
    use crate::operation::Operation;

    /// The span of one call.
    pub(in crate::client) fn span(operation: &Operation) -> Span {
        debug_span!(
            "call",
            operation = operation.id,
            method = operation.method.as_str(),
            path = operation.path,
            status = field::Empty,
            attempt = field::Empty,
            error = field::Empty,
        )
    }

    /// A response came.
    pub(in crate::client) fn status(status: u16) {
        Span::current().record("status", status);
    }

    /// The call failed. Only the kind is told: messages come from servers.
    pub(in crate::client) fn failed(error: &Error) {
        Span::current().record("error", error.kind());
    }

    /// The call is sent for the time of that number.
    #[cfg(feature = "retry")]
    pub(in crate::client) fn attempt(number: u32) {
        Span::current().record("attempt", number);
    }

    /// The call failed for the moment.
    #[cfg(feature = "retry")]
    pub(in crate::client) fn waiting(attempt: u32, delay: Duration) {
        let delay = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(attempt, delay_ms = delay, "the call is sent again later");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    #[cfg(feature = "retry")]
    use std::time::Duration;

    use crate::client::Error;
    use crate::operation::Operation;

    /// In place of the trait of that name.
    pub(in crate::client) trait Instrument: Sized {
        fn instrument(self, _: Nothing) -> Self {
            self
        }
    }

    impl<F: Future> Instrument for F {}

    /// In place of a span.
    pub(in crate::client) struct Nothing;

    pub(in crate::client) const fn span(_: &Operation) -> Nothing {
        Nothing
    }

    pub(in crate::client) const fn status(_: u16) {}

    pub(in crate::client) const fn failed(_: &Error) {}

    #[cfg(feature = "retry")]
    pub(in crate::client) const fn attempt(_: u32) {}

    #[cfg(feature = "retry")]
    pub(in crate::client) const fn waiting(_: u32, _: Duration) {}
}

#[cfg(not(feature = "tracing"))]
pub(super) use off::*;
#[cfg(feature = "tracing")]
pub(super) use on::*;
