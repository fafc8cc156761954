//! A value that one caller renews for all waiting callers.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::lock::{Mutex, MutexGuard};

/// A value that callers access one after the other: the first one renews it, and waiting callers get the new value.
///
/// If the renewal fails, the callers that waited for it share its failure. Later callers try again.
pub(crate) struct Turns<T, E> {
    /// The number of attempts that have failed.
    failures: AtomicU64,
    state: Mutex<State<T, E>>,
}

struct State<T, E> {
    value: T,
    /// The failure of the last attempt, and the number of failures before it.
    failure: Option<(u64, E)>,
}

/// The value, while no other caller has it.
pub(crate) struct Turn<'t, T, E> {
    failures: &'t AtomicU64,
    /// The number of attempts that had failed when this caller began to wait.
    seen: u64,
    state: MutexGuard<'t, State<T, E>>,
}

impl<T, E> Turns<T, E> {
    pub(crate) fn new(value: T) -> Self {
        Self {
            failures: AtomicU64::new(0),
            state: Mutex::new(State {
                value,
                failure: None,
            }),
        }
    }

    /// Waits until no other caller has the value.
    pub(crate) async fn wait(&self) -> Turn<'_, T, E> {
        let seen = self.failures.load(Ordering::Acquire);
        Turn {
            failures: &self.failures,
            seen,
            state: self.state.lock().await,
        }
    }
}

impl<T, E: Clone> Turn<'_, T, E> {
    /// Returns the failure of the last attempt if it ended while this caller waited.
    pub(crate) fn failure(&self) -> Option<E> {
        let failure = self.state.failure.as_ref();
        let (_, failure) = failure.filter(|(before, _)| *before >= self.seen)?;
        Some(failure.clone())
    }

    /// Records the outcome of this caller's attempt for those that wait, and returns it.
    pub(crate) fn ended<R>(&mut self, outcome: Result<R, E>) -> Result<R, E> {
        self.state.failure = match &outcome {
            Ok(_) => None,
            Err(failure) => {
                let before = self.failures.fetch_add(1, Ordering::AcqRel);
                Some((before, failure.clone()))
            }
        };
        outcome
    }
}

impl<T, E> Deref for Turn<'_, T, E> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state.value
    }
}

impl<T, E> DerefMut for Turn<'_, T, E> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.state.value
    }
}

impl<T: Default, E> Default for Turns<T, E> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;

    use super::*;

    #[tokio::test]
    async fn callers_that_waited_share_a_failure_and_later_ones_try_again() {
        let turns = Turns::<u32, String>::default();
        let attempt = async |is_good: bool| {
            let mut turn = turns.wait().await;
            if let Some(failure) = turn.failure() {
                return Err(failure);
            }
            *turn += 1;
            tokio::task::yield_now().await;
            let outcome = match is_good {
                true => Ok(*turn),
                false => Err(format!("attempt {}", *turn)),
            };
            turn.ended(outcome)
        };
        let outcomes = join_all((0..5).map(|_| attempt(false))).await;
        assert_eq!(outcomes, vec![Err("attempt 1".to_owned()); 5]);
        assert_eq!(attempt(false).await, Err("attempt 2".to_owned()));
        assert_eq!(attempt(true).await, Ok(3));
    }
}
