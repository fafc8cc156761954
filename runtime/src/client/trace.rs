//! Spans of `tracing` around calls and their attempts (feature `tracing`); without the feature, nothing.
//!
//! The target of all of them is `pagewire::client`, whatever module they are made in, so that filters by it stay. The span `call`
//! has the crate of the operation, the operation, the method, the path template, the status and how often it was sent. Within it
//! is a span `attempt` for each time, with its number and its outcome. Neither values of parameters nor headers nor bodies:
//! they hold personal data and secrets.

#[cfg(feature = "tracing")]
mod on {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    #[cfg(feature = "retry")]
    use std::time::Duration;

    use http::{Extensions, Request, Response};
    use tracing::{Instrument as _, Span, debug_span, field};

    use crate::client::{Body, Error, Transport, TransportError};
    use crate::operation::Operation;

    /// Filters name it; the path of a module would be another one after every move of code.
    const TARGET: &str = "pagewire::client";

    /// Counts how often a call was sent; an extension of its requests.
    #[derive(Clone)]
    struct Attempts {
        count: Arc<AtomicU32>,
        call: Span,
    }

    /// Runs a call in a span of its own.
    pub(in crate::client) async fn call<T>(
        operation: &Operation,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let span = debug_span!(
            target: TARGET,
            "call",
            package = operation.package,
            operation = operation.id,
            method = operation.method.as_str(),
            path = operation.path,
            attempts = field::Empty,
            status = field::Empty,
            error = field::Empty,
        );
        let outcome = call.instrument(span.clone()).await;
        if let Err(error) = &outcome {
            // Only the kind is told: messages come from servers.
            span.record("error", error.kind().name());
        }
        outcome
    }

    /// Lets the attempts of the current call be counted.
    pub(in crate::client) fn count(extensions: &mut Extensions) {
        extensions.insert(Attempts {
            count: Arc::default(),
            call: Span::current(),
        });
    }

    /// The response of the last attempt came.
    pub(in crate::client) fn status(status: u16) {
        Span::current().record("status", status);
    }

    /// Sends once, in a span of its own. A transport that may send more often makes the spans itself.
    pub(crate) async fn attempt<T: Transport + ?Sized>(
        transport: &T,
        request: Request<Body>,
    ) -> Result<Response<Body>, TransportError> {
        if transport.repeats() {
            return transport.send(request).await;
        }
        let number = match request.extensions().get::<Attempts>() {
            Some(attempts) => {
                let number = attempts.count.fetch_add(1, Ordering::Relaxed) + 1;
                attempts.call.record("attempts", number);
                number
            }
            None => 1,
        };
        let span = debug_span!(
            target: TARGET,
            "attempt",
            number,
            status = field::Empty,
            error = field::Empty,
        );
        let mut open = Open(Some(span.clone()));
        let outcome = transport.send(request).instrument(span.clone()).await;
        open.0 = None;
        match &outcome {
            Ok(response) => span.record("status", response.status().as_u16()),
            Err(error) => span.record("error", error.name()),
        };
        outcome
    }

    /// The span of an attempt that may be given up: its future is dropped then.
    struct Open(Option<Span>);

    impl Drop for Open {
        fn drop(&mut self) {
            if let Some(span) = &self.0 {
                span.record("error", "given_up");
            }
        }
    }

    /// The call failed for the moment.
    #[cfg(feature = "retry")]
    pub(in crate::client) fn waiting(attempt: u32, delay: Duration) {
        let delay = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(target: TARGET, attempt, delay_ms = delay, "the call is sent again later");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    #[cfg(feature = "retry")]
    use std::time::Duration;

    use http::{Extensions, Request, Response};

    use crate::client::{Body, BoxFuture, Error, Transport, TransportError};
    use crate::operation::Operation;

    pub(in crate::client) fn call<T>(
        _: &Operation,
        call: impl Future<Output = Result<T, Error>>,
    ) -> impl Future<Output = Result<T, Error>> {
        call
    }

    pub(in crate::client) const fn count(_: &mut Extensions) {}

    pub(in crate::client) const fn status(_: u16) {}

    pub(crate) fn attempt<T: Transport + ?Sized>(
        transport: &T,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        transport.send(request)
    }

    #[cfg(feature = "retry")]
    pub(in crate::client) const fn waiting(_: u32, _: Duration) {}
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;
