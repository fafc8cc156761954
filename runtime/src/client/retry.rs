//! A transport that tries again what failed for the moment.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBuilder};
use http::header::{DATE, HeaderName, RETRY_AFTER};
use http::{Request, Response, StatusCode};

use crate::client::transport::try_clone;
use crate::client::{Body, BoxFuture, Transport, TransportError, trace};

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

/// How often and after which time a call is sent again.
///
/// By default: three times at most, after about half a second, one and two; never after more than 30 seconds.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    retries: usize,
    first: Duration,
    longest: Duration,
    jitter: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            jitter: true,
        }
    }
}

impl RetryPolicy {
    /// How often a call is sent again; zero for never.
    #[must_use]
    pub const fn with_retries(mut self, retries: usize) -> Self {
        self.retries = retries;
        self
    }

    /// The time before the first retry. It doubles every time, and a random part of up to as much again comes on top, so that
    /// callers that failed together do not come back together.
    #[must_use]
    pub const fn with_first_delay(mut self, time: Duration) -> Self {
        self.first = time;
        self
    }

    /// The longest time to wait. A call that the server wants later than that (`Retry-After`) is not sent again.
    #[must_use]
    pub const fn with_longest_delay(mut self, time: Duration) -> Self {
        self.longest = time;
        self
    }

    /// Leaves the random part out.
    #[must_use]
    pub const fn without_jitter(mut self) -> Self {
        self.jitter = false;
        self
    }

    fn delays(&self) -> impl Iterator<Item = Duration> + Send + use<> {
        let longest = self.longest;
        let builder = ExponentialBuilder::new()
            .with_min_delay(self.first)
            .with_max_delay(longest)
            .with_max_times(self.retries);
        let builder = if self.jitter {
            builder.with_jitter()
        } else {
            builder
        };
        builder.build().map(move |delay| delay.min(longest))
    }
}

/// Wraps a [`Transport`] and sends a call again if it failed for the moment: 408, 429, 502, 503, 504, or no connection.
///
/// Only where doing it twice is as good as once: GET, PUT, DELETE and the like, and what [`with_repeatable`](Self::with_repeatable) allows. A
/// call whose time was over is not sent again, nor is one with a stream for a body. `Retry-After` counts, in seconds or as a date.
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
}

impl<T> Retry<T> {
    /// Sends by `inner`, and again by `policy`.
    pub fn new(inner: T, policy: RetryPolicy, sleep: impl Sleep + 'static) -> Self {
        Self {
            inner,
            policy,
            sleep: Arc::new(sleep),
            repeatable: |_| false,
        }
    }

    /// Allows more calls to be sent twice: those of the agents are all POST, even where they only read.
    #[must_use]
    pub fn with_repeatable(mut self, repeatable: fn(&Request<Body>) -> bool) -> Self {
        self.repeatable = repeatable;
        self
    }
}

impl<T: Transport> Transport for Retry<T> {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Outcome> {
        let repeatable = request.method().is_idempotent() || (self.repeatable)(&request);
        if !repeatable {
            return self.inner.send(request);
        }
        Box::pin(async move {
            let mut attempt = 1;
            for delay in self.policy.delays() {
                let Some(copy) = try_clone(&request) else {
                    break;
                };
                trace::attempt(attempt);
                let outcome = self.inner.send(copy).await;
                let Some(delay) = again(&outcome, delay, self.policy.longest) else {
                    return outcome;
                };
                trace::waiting(attempt, delay);
                self.sleep.sleep(delay).await;
                attempt += 1;
            }
            trace::attempt(attempt);
            self.inner.send(request).await
        })
    }
}

/// How long to wait before the next try; none if this outcome is the last one.
fn again(outcome: &Outcome, delay: Duration, longest: Duration) -> Option<Duration> {
    match outcome {
        Err(TransportError::Other(_)) => Some(delay),
        Err(_) => None,
        Ok(answer) if is_transient(answer.status()) => match retry_after(answer) {
            Some(asked) => (asked <= longest).then_some(asked),
            None => Some(delay),
        },
        Ok(_) => None,
    }
}

fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// The time that `Retry-After` asks for (RFC 9110, section 10.2.3). A date counts from the server's own `Date`, whose clock
/// may differ from ours.
fn retry_after(answer: &Response<Body>) -> Option<Duration> {
    let text = |name: HeaderName| answer.headers().get(name)?.to_str().ok().map(str::trim);
    let value = text(RETRY_AFTER)?;
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than fit are more than anybody waits.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let now = text(DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    let now = now.unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}

impl<T: fmt::Debug> fmt::Debug for Retry<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("inner", &self.inner)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
