//! The part of a session that the state machine knows.

use std::collections::HashSet;
use std::num::NonZeroU16;

use jiff::Timestamp;

use super::Status;
use crate::ids::UserId;

/// The number that distinguishes a user's running sessions, from 1 (`docs/chat.md#times-and-counters`).
pub type Rank = NonZeroU16;

/// The part of a session that events change. After every event:
///
/// * `when_ended` is set in ended and deleted sessions, and in no others;
/// * a session has a rank if and only if it is active and somebody handles it; only then can a transfer be pending;
/// * a session that has not passed through the queue has no handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The status of the session.
    pub status: Status,
    /// The user who handles it; `None` while nobody does.
    pub user: Option<UserId>,
    /// The user to whom a transfer is pending.
    pub transfer_to: Option<UserId>,
    /// The rank among the user's running sessions.
    pub rank: Option<Rank>,
    /// Whether a bot owns the session. People then do not see it in the queue.
    pub bot: bool,
    /// When the customer asked.
    pub when_requested: Timestamp,
    /// When a user took it.
    pub when_started: Option<Timestamp>,
    /// When it ended.
    pub when_ended: Option<Timestamp>,
    /// When somebody last wrote.
    pub when_idle: Timestamp,
    /// Copy of the first message, at most [`COPY_CHARS`] characters.
    pub first_message: String,
    /// Copy of the last message, with the same limit.
    pub last_message: String,
    /// The alert level that a client stored. Pick-ups and replies reset it to 0.
    pub alert_level: i32,
}

/// The maximum length of the copy of a message in its session, in characters.
pub const COPY_CHARS: usize = 1024;

impl State {
    /// A session right after the customer's request.
    #[must_use]
    pub fn new(status: Status, bot: bool, now: Timestamp) -> Self {
        Self {
            status,
            user: None,
            transfer_to: None,
            rank: None,
            bot,
            when_requested: now,
            when_started: None,
            when_ended: None,
            when_idle: now,
            first_message: String::new(),
            last_message: String::new(),
            alert_level: 0,
        }
    }

    /// Makes the fields agree with the status, at the end of every event. `rank` is used if the session needs a rank and has none.
    pub(super) fn settle(&mut self, rank: Option<Rank>, now: Timestamp) {
        let over = self.status.is_ended() || self.status == Status::Deleted;
        if over {
            self.when_ended.get_or_insert(now);
        } else {
            self.when_ended = None;
            if !self.status.is_active() {
                self.user = None;
                self.when_started = None;
            }
        }
        if self.status.is_active() && self.user.is_some() {
            self.when_started.get_or_insert(now);
            self.rank = self.rank.or(rank);
        } else {
            self.transfer_to = None;
            self.rank = None;
        }
        if self.transfer_to == self.user {
            self.transfer_to = None;
        }
    }

    /// Whether a user who writes to the customer takes the session: nobody handles it, and it has not ended.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        let open = self.status.is_before_queue() || self.status.is_active();
        !self.bot && self.user.is_none() && (open || self.status == Status::InQueue)
    }

    /// Whether the session waits for a person.
    #[must_use]
    pub fn is_queued(&self) -> bool {
        self.status == Status::InQueue && !self.bot
    }
}

/// The lowest rank that is not in `used`; `None` if all are used.
#[must_use]
pub fn free_rank(used: &[Rank]) -> Option<Rank> {
    let used: HashSet<_> = used.iter().copied().collect();
    (1..=u16::MAX)
        .filter_map(Rank::new)
        .find(|rank| !used.contains(rank))
}
