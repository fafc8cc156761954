//! What can happen to a session, and what follows from it.

use jiff::{SignedDuration, Timestamp};

use super::{Rank, State, Status};
use crate::ids::UserId;
use crate::message::Special;

/// Something that happens to a session. Whether the caller may do it is asked before
/// ([`crate::permission`]); whether it has an effect is decided by the state machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// The user or the bot writes to the customer.
    ToCustomer {
        /// The text, verbatim.
        text: &'a str,
        /// The user who writes and takes a session that nobody has; none for a bot.
        by: Option<UserId>,
        /// A free number of the session's user, for a session that has none yet.
        rank: Option<Rank>,
    },
    /// The customer writes to the user.
    ToUser {
        /// The text, verbatim.
        text: &'a str,
        /// A free number of the session's user, for a session that comes back to life.
        rank: Option<Rank>,
    },
    /// A message that carries a fact and not talk.
    Special {
        /// The fact.
        kind: Special,
        /// As for [`Event::ToUser`].
        rank: Option<Rank>,
    },
    /// A user answers a waiting session.
    PickUp {
        /// Who.
        by: UserId,
        /// A free number of that user.
        rank: Rank,
    },
    /// The session is offered to another user.
    Transfer {
        /// To whom.
        to: UserId,
    },
    /// The other user takes it.
    Accept {
        /// Who takes it; nothing happens if it was not offered to them.
        by: UserId,
        /// A free number of that user.
        rank: Rank,
    },
    /// The other user declines, or the sender takes the offer back.
    Reject {
        /// Who.
        by: UserId,
    },
    /// Back to the start, without the bot.
    Reset {
        /// The status to start from, see [`super::Start::after_reset`].
        initial: Status,
    },
    /// A client stores the session.
    Save(Wanted),
    /// The chat is over.
    Finish {
        /// Who ended it.
        by: Ending,
    },
    /// The session is removed.
    Delete,
    /// Nobody has been there for too long.
    Idle,
}

/// What a client may store of the state (`docs/chat.md#saving-a-session`). The rest is the server's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The new status; [`Status::Invalid`] leaves the status as it is.
    pub status: Status,
    /// Who handles it.
    pub user: Option<UserId>,
    /// To whom it is offered.
    pub transfer_to: Option<UserId>,
    /// Whether a bot owns it.
    pub bot: bool,
    /// When it ended; now, when the session ends and none is given.
    pub when_ended: Option<Timestamp>,
    /// The alert level.
    pub alert_level: i32,
    /// A free number of `user`.
    pub rank: Option<Rank>,
}

/// Who ended a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The user or the bot.
    User,
    /// The customer; a waiting one has left the queue.
    Customer,
}

/// A step of the machine: the new state and what else is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The state after the event.
    pub state: State,
    /// What follows, in order. Nothing at all when the event changed nothing.
    pub effects: Vec<Effect>,
}

/// Something that the store does besides writing the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// The status is another one: subscribers hear of `chatsession.changed`.
    StatusChanged,
    /// A message came: subscribers hear of `chatsession.message`.
    MessageAdded,
    /// A user took the session: the topic's counters move, and its welcome goes out.
    PickedUp {
        /// Time from the customer's request to now, for the average (`docs/chat.md#times-and-counters`).
        waited: SignedDuration,
    },
    /// A user took the session by writing into it: the topic's counters move. Nothing is said before the user's words.
    Taken {
        /// As for [`Effect::PickedUp`].
        waited: SignedDuration,
    },
    /// A message of the server's own is to be added, which changes no state.
    Post(Special),
}

/// Why an event cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Only waiting sessions can be picked up. The operation answers null.
    #[error("the session is not in the queue")]
    NotQueued,
    /// The session takes no message any more. REST answers 409, the agent null (`docs/chat.md#messages`).
    #[error("the session has ended")]
    Ended,
    /// The session is deleted. REST answers 404, the agent null (`docs/chat.md#deletion`).
    #[error("the session is deleted")]
    Gone,
}
