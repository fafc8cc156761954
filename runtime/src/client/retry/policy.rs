//! The number and the delays of retries.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

/// The number and the delays of retries.
///
/// By default, up to three retries, after about half a second, one and two seconds. No delay exceeds 30 seconds.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    pub(super) retries: usize,
    pub(super) first: Duration,
    pub(super) longest: Duration,
    pub(super) jitter: bool,
    pub(super) attempt: Option<Duration>,
    pub(super) budget: Option<u16>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            jitter: true,
            attempt: None,
            budget: Some(100),
        }
    }
}

impl RetryPolicy {
    /// Sets the maximum number of retries per call; zero for none.
    #[must_use]
    pub const fn with_retries(mut self, retries: usize) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the delay before the first retry. It doubles every time. A random part of up to the same length is added, so
    /// that callers that failed together do not retry together.
    #[must_use]
    pub const fn with_first_delay(mut self, time: Duration) -> Self {
        self.first = time;
        self
    }

    /// Sets the longest delay. A call is not retried if the server asks for a longer one (`Retry-After`).
    #[must_use]
    pub const fn with_longest_delay(mut self, time: Duration) -> Self {
        self.longest = time;
        self
    }

    /// Removes the random part of delays.
    #[must_use]
    pub const fn without_jitter(mut self) -> Self {
        self.jitter = false;
        self
    }

    /// Sets the time limit of one attempt, shorter than that of the transport. An attempt that exceeds it is cancelled, and
    /// the call is retried if that is harmless. For a stream, it limits the wait for its beginning.
    #[must_use]
    pub const fn with_attempt_timeout(mut self, time: Duration) -> Self {
        self.attempt = Some(time);
        self
    }

    /// Sets the retry budget that the calls of a client share, 100 by default; `None` for no limit, 0 for no retries.
    ///
    /// Each transient failure takes one from the budget, and ten successes return one. While less than half is left, no
    /// call is retried, so that retries do not multiply the load of a server that is down.
    #[must_use]
    pub const fn with_budget(mut self, retries: Option<u16>) -> Self {
        self.budget = retries;
        self
    }

    /// The delay that a server asks for, or else the usual one; `None` if it is too long.
    pub(super) fn wait(&self, asked: Option<Duration>, delay: Duration) -> Option<Duration> {
        match asked {
            Some(asked) => (asked <= self.longest).then_some(asked),
            None => Some(delay),
        }
    }

    pub(super) fn delays(&self) -> impl Iterator<Item = Duration> + Send + use<> {
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
