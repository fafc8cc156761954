//! How often and after which time a call is sent again.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

/// How often and after which time a call is sent again.
///
/// By default: three times at most, after about half a second, one and two; never after more than 30 seconds.
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

    /// The time limit of one attempt, shorter than that of the transport. An attempt that takes longer is given up, and
    /// the call is sent again if that does no harm. For a stream, it limits the wait for the beginning.
    #[must_use]
    pub const fn with_attempt_timeout(mut self, time: Duration) -> Self {
        self.attempt = Some(time);
        self
    }

    /// How many retries the calls of a client may take from one budget, 100 by default; none for no limit, 0 for no retries.
    ///
    /// Each failure for the moment takes one, ten successes give one back, and while less than half is left no call is sent
    /// again: a server that is down must not get several times the calls.
    #[must_use]
    pub const fn with_budget(mut self, retries: Option<u16>) -> Self {
        self.budget = retries;
        self
    }

    /// The time that a server asks for, else the usual one; none if that is too long.
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
