//! A transport that retries calls after transient failures.

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

/// A clock to wait by. `TokioSleep` (feature `tokio`) serves programs that run on tokio.
pub trait Sleep: Send + Sync {
    /// Returns a future that is ready after `time`.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;
}

/// Waits by tokio's timer.
#[cfg(feature = "tokio")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleep;

#[cfg(feature = "tokio")]
impl Sleep for TokioSleep {
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// Wraps a [`Transport`] and retries calls after transient failures: 408, 429, 502, 503, 504, or no connection.
///
/// A call is retried only if sending it twice is harmless: GET, PUT, DELETE and the like, operations that only read, and
/// calls that [`with_repeatable`](Self::with_repeatable) or the [call](crate::client::Call::repeatable) itself allows. Any
/// call is retried if nothing was done: after 429, after 503 with `Retry-After`, and if a service that the call needs is
/// [not available](TransportError::Unavailable). A timeout is retried only if the limit was that of an
/// [attempt](RetryPolicy::with_attempt_timeout). A call with a stream as its body is not retried. `Retry-After` is
/// respected, in seconds or as a date.
///
/// If the response of a conditional change is lost and the retry is refused with 412, the first attempt may have made the
/// change. The result is then [`TransportError::Uncertain`] rather than 412, which would mean that somebody else changed
/// the data. The same applies to 404 and 410 after a retried DELETE.
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
    /// Wraps `inner` and retries by `policy`.
    pub fn new(inner: T, policy: RetryPolicy, sleep: impl Sleep + 'static) -> Self {
        Self {
            inner,
            policy,
            sleep: Arc::new(sleep),
            repeatable: |_| false,
            budget: Arc::new(Budget::new(policy.budget)),
        }
    }

    /// Allows more calls to be sent twice. Calls of agents, for example, are always POST, even if they only read.
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

    /// Gets credentials by `renew`. If the service that issues them is unavailable, retries by the policy and the budget of
    /// calls. The time limit per attempt does not apply, because a cancelled renewal may already have used its one-time
    /// token.
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

    /// Sends once, within the time limit of an attempt.
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

/// The retry settings of the call itself; an extension of the request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CallRetry {
    pub(super) policy: Option<RetryPolicy>,
    pub(super) repeatable: Option<bool>,
}

/// The rules by which a call is retried.
struct Rules {
    repeatable: bool,
    policy: RetryPolicy,
    retries_timeouts: bool,
}

impl Rules {
    /// The delay before the next attempt; `None` if this outcome is final.
    fn again(&self, outcome: &Outcome, delay: Duration) -> Option<Duration> {
        match outcome {
            Err(error) if error.is_transient() => self.repeatable.then_some(delay),
            // Nothing was done, so any call may be retried.
            Err(TransportError::Unavailable { retry_after, .. }) => {
                self.policy.wait(*retry_after, delay)
            }
            Err(TransportError::Timeout { limit, .. }) => {
                // Without a connection the server did nothing, and a new one may succeed at once.
                let retries = self.retries_timeouts || matches!(limit, TimeLimit::Connecting);
                (self.repeatable && retries).then_some(delay)
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

/// Statuses that a retry may get because the first attempt succeeded.
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

/// Whether the attempt may have succeeded although its response was lost.
fn is_lost(outcome: &Outcome) -> bool {
    match outcome {
        Err(error) => error.is_lost(),
        Ok(response) => matches!(response.status().as_u16(), 502 | 504),
    }
}

/// The outcome of the last attempt, considering the earlier ones.
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

/// Adds the retry options to calls that have their own options.
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
