//! Turns for work that occupies a processor for a while, such as transcripts of long sessions.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::ids::UserId;

/// How many pieces of such work run at the same time.
const AT_ONCE: usize = 2;

/// The turns. Each user has one at a time, so that nobody can take all of them.
#[derive(Debug)]
pub(super) struct Turns {
    all: Arc<Semaphore>,
    users: Mutex<HashMap<UserId, Arc<Semaphore>>>,
}

/// A turn, which lasts until it is dropped.
pub(super) struct Turn {
    _one: Option<OwnedSemaphorePermit>,
    _all: Option<OwnedSemaphorePermit>,
}

impl Turns {
    pub(super) fn new() -> Self {
        Self {
            all: Arc::new(Semaphore::new(AT_ONCE)),
            users: Mutex::default(),
        }
    }

    /// Waits for a user's turn: first for other work of the same user, then for work of all users.
    pub(super) async fn take(&self, user: UserId) -> Turn {
        let own = {
            let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
            let own = users
                .entry(user)
                .or_insert_with(|| Arc::new(Semaphore::new(1)));
            Arc::clone(own)
        };
        // The semaphores are closed only with the server.
        let one = own.acquire_owned().await.ok();
        let all = Arc::clone(&self.all).acquire_owned().await.ok();
        Turn {
            _one: one,
            _all: all,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn one_user_does_not_take_the_turns_of_all() {
        let turns = Turns::new();
        let first = turns.take(UserId(1)).await;
        let mut second = std::pin::pin!(turns.take(UserId(1)));
        let waits = tokio::time::timeout(Duration::from_millis(20), &mut second).await;
        assert!(waits.is_err());
        drop(turns.take(UserId(2)).await);
        drop(first);
        drop(second.await);
    }
}
