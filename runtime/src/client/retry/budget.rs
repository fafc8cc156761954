//! How many retries the calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many retries are left, in tenths.
pub(super) struct Budget {
    most: u32,
    left: AtomicU32,
}

impl Budget {
    pub(super) fn new(retries: Option<u16>) -> Self {
        let most = retries.map_or(0, |retries| u32::from(retries) * 10);
        let left = AtomicU32::new(most);
        Self { most, left }
    }

    /// Counts an outcome, and says whether there may be a retry.
    pub(super) fn record(&self, is_failure: bool) -> bool {
        if self.most == 0 {
            return true;
        }
        let change = |left: u32| {
            Some(if is_failure {
                left.saturating_sub(10)
            } else {
                left.saturating_add(1).min(self.most)
            })
        };
        // Never refused: the closure always gives a value.
        let before = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change);
        before.unwrap_or_else(|left| left) * 2 > self.most
    }
}
