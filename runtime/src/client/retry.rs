//! A transport that tries again what failed for the moment.

mod budget;
mod policy;

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use http::header::{IF_MATCH, IF_UNMODIFIED_SINCE};
use http::{Method, Request, Response, StatusCode};

use crate::client::refresh::Renew;
use crate::client::transient::{is_transient, retry_after};
use crate::client::transport::try_clone;
use crate::client::{Body, BoxFuture, CallInfo, TimeLimit, Transport, TransportError, trace};

use budget::Budget;
pub use policy::RetryPolicy;

type Outcome = Result<Response<Body>, TransportError>;

/// Waits. What a program waits by is its own choice; `TokioSleep` (feature `tokio`) is there for those that run on tokio.
pub trait Sleep: Send + Sync {
    /// Is ready after `time`.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;
}

/// Waits by tokio's clock.
#[cfg(feature = "tokio")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleep;

#[cfg(feature = "tokio")]
impl Sleep for TokioSleep {
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// Wraps a [`Transport`] and sends a call again if it failed for the moment: 408, 429, 502, 503, 504, or no connection.
///
/// Only where doing it twice is as good as once: GET, PUT, DELETE and the like, operations that only read, and what
/// [`with_repeatable`](Self::with_repeatable) or the [call](crate::client::Call::repeatable) allows. 429, and 503 with
/// `Retry-After`, say that nothing was done, so after these any call is sent again, and so it is if a service that the call
/// needs is [not available](TransportError::Unavailable). One whose time was over is not, unless the
/// time is that of an [attempt](RetryPolicy::with_attempt_timeout); nor is one with a stream for a body. `Retry-After` counts, in
/// seconds or as a date.
///
/// If the response of a conditional change was lost, and the repeated one is refused with 412, the change may have been made by
/// the first attempt: the outcome is [`TransportError::Uncertain`] and not a 412, which would mean somebody else's change. The
/// same goes for 404 and 410 after a repeated DELETE.
///
/// ```
/// # use pagewire_runtime::client::{BaseUrl, Client, Retry, RetryPolicy, Sleep, Transport};
/// # fn make(base: BaseUrl, transport: impl Transport + 'static, sleep: impl Sleep + 'static) -> Client {
/// let policy = RetryPolicy::default().with_retries(5);
/// Client::new(base, Retry::new(transport, policy, sleep))
/// # }
/// ```
#[derive(Clone)]
pub struct Retry<T> {
    inner: T,
    policy: RetryPolicy,
    sleep: Arc<dyn Sleep>,
    repeatable: fn(&Request<Body>) -> bool,
    budget: Arc<Budget>,
}

impl<T> Retry<T> {
    /// Sends by `inner`, and again by `policy`.
    pub fn new(inner: T, policy: RetryPolicy, sleep: impl Sleep + 'static) -> Self {
        Self {
            inner,
            policy,
            sleep: Arc::new(sleep),
            repeatable: |_| false,
            budget: Arc::new(Budget::new(policy.budget)),
        }
    }

    /// Allows more calls to be sent twice: those of the agents are all POST, even where they only read.
    #[must_use]
    pub fn with_repeatable(mut self, repeatable: fn(&Request<Body>) -> bool) -> Self {
        self.repeatable = repeatable;
        self
    }
}

impl<T: Transport> Retry<T> {
    async fn exchange(&self, request: Request<Body>) -> Outcome {
        let own = request.extensions().get::<CallRetry>().copied();
        let own = own.unwrap_or_default();
        let policy = own.policy.unwrap_or(self.policy);
        let reads = |call: &CallInfo| call.operation.reads;
        let rules = Rules {
            repeatable: own.repeatable.unwrap_or_else(|| {
                request.method().is_idempotent()
                    || request.extensions().get().is_some_and(reads)
                    || (self.repeatable)(&request)
            }),
            policy,
            retries_timeouts: policy.attempt.is_some(),
        };
        let doubtful = doubtful(&request);
        let (mut number, mut lost) = (1, false);
        for delay in policy.delays() {
            let Some(copy) = try_clone(&request) else {
                break;
            };
            let outcome = self.attempt(copy, policy.attempt).await;
            let has_budget = self.budget.record(is_failure(&outcome));
            let wait = rules.again(&outcome, delay).filter(|_| has_budget);
            let Some(wait) = wait else {
                return settled(outcome, lost, doubtful);
            };
            lost |= is_lost(&outcome);
            trace::waiting(number, wait);
            self.sleep.sleep(wait).await;
            number += 1;
        }
        let outcome = self.attempt(request, policy.attempt).await;
        self.budget.record(is_failure(&outcome));
        settled(outcome, lost, doubtful)
    }

    /// Gets credentials by `renew`, and again by the policy and the budget of calls if the service that has them is not available.
    /// The time of an attempt does not count: a renewal that is given up may have used the only token that it can be done with.
    pub(super) fn renewing(&self, renew: Box<Renew>) -> Box<Renew> {
        let (policy, sleep) = (self.policy, Arc::clone(&self.sleep));
        let (budget, renew) = (Arc::clone(&self.budget), Arc::<Renew>::from(renew));
        Box::new(move || {
            let (sleep, budget, renew) =
                (Arc::clone(&sleep), Arc::clone(&budget), Arc::clone(&renew));
            Box::pin(async move {
                for delay in policy.delays() {
                    let outcome = renew().await;
                    let has_budget = budget.record(outcome.as_ref().is_err_and(counts_as_failure));
                    let wait = match &outcome {
                        Err(TransportError::Unavailable { retry_after, .. }) if has_budget => {
                            policy.wait(*retry_after, delay)
                        }
                        _ => None,
                    };
                    let Some(wait) = wait else {
                        return outcome;
                    };
                    sleep.sleep(wait).await;
                }
                let outcome = renew().await;
                budget.record(outcome.as_ref().is_err_and(counts_as_failure));
                outcome
            })
        })
    }

    /// Sends once, in the time of an attempt.
    async fn attempt(&self, request: Request<Body>, time: Option<Duration>) -> Outcome {
        let sent = pin!(trace::attempt(&self.inner, request));
        let Some(time) = time else {
            return sent.await;
        };
        match select(sent, self.sleep.sleep(time)).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => Err(TransportError::Timeout {
                limit: TimeLimit::EachAttempt(time),
                status: None,
            }),
        }
    }
}

impl<T: Transport> Transport for Retry<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Outcome> {
        Box::pin(self.exchange(request))
    }

    fn repeats(&self) -> bool {
        true
    }
}

/// What a call says about retries itself; an extension of the request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CallRetry {
    pub(super) policy: Option<RetryPolicy>,
    pub(super) repeatable: Option<bool>,
}

/// When a call is sent again.
struct Rules {
    repeatable: bool,
    policy: RetryPolicy,
    retries_timeouts: bool,
}

impl Rules {
    /// How long to wait before the next try; none if this outcome is the last one.
    fn again(&self, outcome: &Outcome, delay: Duration) -> Option<Duration> {
        match outcome {
            Err(error) if error.is_transient() => self.repeatable.then_some(delay),
            // Nothing was done, so any call may be sent again.
            Err(TransportError::Unavailable { retry_after, .. }) => {
                self.policy.wait(*retry_after, delay)
            }
            Err(TransportError::Timeout { .. }) => {
                (self.repeatable && self.retries_timeouts).then_some(delay)
            }
            Err(_) => None,
            Ok(response) if is_transient(response.status()) => {
                let asked = retry_after(response.headers());
                let nothing_done = match response.status() {
                    StatusCode::TOO_MANY_REQUESTS => true,
                    StatusCode::SERVICE_UNAVAILABLE => asked.is_some(),
                    _ => false,
                };
                if !self.repeatable && !nothing_done {
                    return None;
                }
                self.policy.wait(asked, delay)
            }
            Ok(_) => None,
        }
    }
}

/// Whether an outcome counts against the budget.
fn is_failure(outcome: &Outcome) -> bool {
    match outcome {
        Err(error) => counts_as_failure(error),
        Ok(response) => is_transient(response.status()),
    }
}

fn counts_as_failure(error: &TransportError) -> bool {
    error.is_lost() || matches!(error, TransportError::Unavailable { .. })
}

/// Statuses that a repeated call may get because its first attempt was successful.
fn doubtful(request: &Request<Body>) -> &'static [StatusCode] {
    let headers = request.headers();
    let is_conditional =
        headers.contains_key(IF_UNMODIFIED_SINCE) || headers.contains_key(IF_MATCH);
    match (request.method() == Method::DELETE, is_conditional) {
        (true, true) => &[
            StatusCode::NOT_FOUND,
            StatusCode::GONE,
            StatusCode::PRECONDITION_FAILED,
        ],
        (true, false) => &[StatusCode::NOT_FOUND, StatusCode::GONE],
        (false, true) => &[StatusCode::PRECONDITION_FAILED],
        (false, false) => &[],
    }
}

/// Whether the attempt may have been successful, with its response lost on the way.
fn is_lost(outcome: &Outcome) -> bool {
    match outcome {
        Err(error) => error.is_lost(),
        Ok(response) => matches!(response.status().as_u16(), 502 | 504),
    }
}

/// The outcome of the last attempt, in view of those before it.
fn settled(outcome: Outcome, lost: bool, doubtful: &[StatusCode]) -> Outcome {
    match outcome {
        Ok(response) if lost && doubtful.contains(&response.status()) => {
            let status = response.status();
            Err(TransportError::Uncertain { status })
        }
        outcome => outcome,
    }
}

impl<T: fmt::Debug> fmt::Debug for Retry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("inner", &self.inner)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

/// What retries add to calls that have options of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! retry_options {
    () => {
        /// See [`Call::retry`](pagewire_runtime::client::Call::retry).
        pub fn retry(self, policy: $crate::client::RetryPolicy) -> Self {
            self.0.retry(policy).into()
        }
        /// See [`Call::repeatable`](pagewire_runtime::client::Call::repeatable).
        pub fn repeatable(self, is_repeatable: bool) -> Self {
            self.0.repeatable(is_repeatable).into()
        }
    };
}
