//! The alert level of a session (`docs/chat.md#alert-level`): 0 nothing, 1 the users are warned, 2 the managers.

use jiff::{SignedDuration, Timestamp};

use crate::session::{State, Status};

/// Minutes after which a topic warns; 0 turns a warning off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Thresholds {
    /// A waiting session, to the users.
    pub new_chat: i32,
    /// A waiting session, to the managers.
    pub new_chat_manager: i32,
    /// A message that nobody replied to, to the users.
    pub message: i32,
    /// A message that nobody replied to, to the managers.
    pub message_manager: i32,
}

/// The level at `now`: the one that a client stored, or a higher one if somebody waits too long.
#[must_use]
pub fn level(session: &State, thresholds: &Thresholds, now: Timestamp) -> i32 {
    let waits = match session.status {
        Status::InQueue if !session.bot => Some((
            session.when_requested,
            thresholds.new_chat,
            thresholds.new_chat_manager,
        )),
        Status::CustomerLast => Some((
            session
                .when_idle
                .max(session.when_started.unwrap_or(session.when_idle)),
            thresholds.message,
            thresholds.message_manager,
        )),
        _ => None,
    };
    let computed = waits.map_or(0, |(since, users, managers)| {
        let waited = now.duration_since(since);
        if exceeds(waited, managers) {
            2
        } else {
            i32::from(exceeds(waited, users))
        }
    });
    computed.max(session.alert_level)
}

fn exceeds(waited: SignedDuration, minutes: i32) -> bool {
    minutes > 0 && waited > SignedDuration::from_mins(i64::from(minutes))
}
