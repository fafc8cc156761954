//! Spans of `tracing` around calls and their attempts (feature `tracing`); without the feature, nothing.
//!
//! All spans have the target `pagewire::client`, independent of the module, so that filters stay valid. The span `call`
//! records the crate of the operation, the operation, the method, the path template, the status and the number of attempts.
//! Each attempt has a span `attempt` inside it, with its number and its outcome. Spans never record parameter values,
//! headers or bodies, which contain personal data and secrets.

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

    /// Used in filters. A module path would change when code moves.
    const TARGET: &str = "pagewire::client";

    /// The number of times that a call was sent; an extension of its requests.
    #[derive(Clone)]
    struct Attempts {
        count: Arc<AtomicU32>,
        call: Span,
    }

    /// Runs a call in its own span.
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
            // Only the kind is recorded, because messages come from servers.
            span.record("error", error.kind().name());
        }
        outcome
    }

    /// Adds the counter for attempts of the current call.
    pub(in crate::client) fn count(extensions: &mut Extensions) {
        extensions.insert(Attempts {
            count: Arc::default(),
            call: Span::current(),
        });
    }

    /// Records the status of the last attempt.
    pub(in crate::client) fn status(status: u16) {
        Span::current().record("status", status);
    }

    /// Sends once, in its own span. A transport that may send more than once makes the spans itself.
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

    /// The span of an attempt. An attempt that is cancelled drops its future and with it this value.
    struct Open(Option<Span>);

    impl Drop for Open {
        fn drop(&mut self) {
            if let Some(span) = &self.0 {
                span.record("error", "given_up");
            }
        }
    }

    /// Records a transient failure of the call.
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
