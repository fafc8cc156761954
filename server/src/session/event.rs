//! Events of a session and their effects.

use jiff::{SignedDuration, Timestamp};

use super::{Rank, State, Status};
use crate::ids::UserId;
use crate::message::Special;

/// An event of a session. The permission of the caller is checked before ([`crate::permission`]). The state machine decides
/// whether the event has an effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// The user or the bot writes to the customer.
    ToCustomer {
        /// The text, verbatim.
        text: &'a str,
        /// The user who writes, and who takes a session that nobody handles; `None` for a bot.
        by: Option<UserId>,
        /// A free rank of the session's user, if the session has none yet.
        rank: Option<Rank>,
    },
    /// The customer writes to the user.
    ToUser {
        /// The text, verbatim.
        text: &'a str,
        /// A free rank of the session's user, if the session is reopened.
        rank: Option<Rank>,
    },
    /// A message that reports a fact.
    Special {
        /// The fact.
        kind: Special,
        /// As in [`Event::ToUser`].
        rank: Option<Rank>,
    },
    /// A user picks up a waiting session.
    PickUp {
        /// The user.
        by: UserId,
        /// A free rank of that user.
        rank: Rank,
    },
    /// The session is offered to another user.
    Transfer {
        /// The other user.
        to: UserId,
    },
    /// The other user accepts the session.
    Accept {
        /// The user who accepts. Nothing happens if it was not offered to them.
        by: UserId,
        /// A free rank of that user.
        rank: Rank,
    },
    /// The other user declines the offer, or the sender takes it back.
    Reject {
        /// The user.
        by: UserId,
    },
    /// The session goes back to the start, without the bot.
    Reset {
        /// The status after the reset, see [`super::Start::after_reset`].
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
    /// There was no activity for too long.
    Idle,
}

/// The part of the state that a client may store (`docs/chat.md#saving-a-session`). The server sets the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The new status; [`Status::Invalid`] keeps the current status.
    pub status: Status,
    /// The user who handles it.
    pub user: Option<UserId>,
    /// The user to whom it is offered.
    pub transfer_to: Option<UserId>,
    /// Whether a bot owns it.
    pub bot: bool,
    /// When it ended. If the session ends without a given time, the current time is used.
    pub when_ended: Option<Timestamp>,
    /// The alert level.
    pub alert_level: i32,
    /// A free rank of `user`.
    pub rank: Option<Rank>,
}

/// Who ended a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The user or the bot.
    User,
    /// The customer. If the session was waiting, the customer has left the queue.
    Customer,
}

/// A step of the machine: the new state and its effects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The state after the event.
    pub state: State,
    /// The effects, in order. Empty if the event changed nothing.
    pub effects: Vec<Effect>,
}

/// An action of the store in addition to writing the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// The status has changed: subscribers receive `chatsession.changed`.
    StatusChanged,
    /// A message was added: subscribers receive `chatsession.message`.
    MessageAdded,
    /// A user took the session: the topic's counters are updated, and its welcome is sent.
    PickedUp {
        /// Time from the customer's request to now, for the average (`docs/chat.md#times-and-counters`).
        waited: SignedDuration,
    },
    /// A user took the session by writing into it: the topic's counters are updated. No welcome precedes the user's message.
    Taken {
        /// As in [`Effect::PickedUp`].
        waited: SignedDuration,
    },
    /// A message by the server itself is to be added. It changes no state.
    Post(Special),
}

/// The reason why an event is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Only waiting sessions can be picked up. The operation returns null.
    #[error("the session is not in the queue")]
    NotQueued,
    /// The session accepts no more messages. REST returns 409, the agent null (`docs/chat.md#messages`).
    #[error("the session has ended")]
    Ended,
    /// The session is deleted. REST returns 404, the agent null (`docs/chat.md#deletion`).
    #[error("the session is deleted")]
    Gone,
}
