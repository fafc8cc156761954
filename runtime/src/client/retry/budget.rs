//! The budget of retries that the calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// The remaining retries, in tenths.
pub(super) struct Budget {
    /// `None` for no limit.
    most: Option<u32>,
    left: AtomicU32,
}

impl Budget {
    pub(super) fn new(retries: Option<u16>) -> Self {
        let most = retries.map(|retries| u32::from(retries) * 10);
        let left = AtomicU32::new(most.unwrap_or_default());
        Self { most, left }
    }

    /// Records an outcome and returns whether a retry is allowed.
    pub(super) fn record(&self, is_failure: bool) -> bool {
        let Some(most) = self.most else {
            return true;
        };
        let change = |left: u32| {
            Some(if is_failure {
                left.saturating_sub(10)
            } else {
                left.saturating_add(1).min(most)
            })
        };
        // Never fails, because the closure always returns a value.
        let before = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change);
        most > 0 && before.unwrap_or_else(|left| left) * 2 > most
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn no_budget_retries_always_an_empty_one_never_and_another_down_to_half() {
        let retries = |budget: Option<u16>| {
            let budget = Budget::new(budget);
            (0..100).take_while(|_| budget.record(true)).count()
        };
        assert_eq!(retries(None), 100);
        assert_eq!(retries(Some(0)), 0);
        assert_eq!(retries(Some(1)), 1);
        assert_eq!(retries(Some(10)), 5);
    }
}
