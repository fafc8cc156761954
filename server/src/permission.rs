//! Who may do what (`docs/chat.md#rights`).
//!
//! The documentation of the API never states which right an operation requires. By these rules, only those can act in a
//! topic who were added to it. [`Strictness::Open`] leaves the check to a system in front of the server, for installations
//! that did without it.

use crate::ids::UserId;
use crate::member::Rights;
use crate::message::Kind;
use crate::session::State;

/// How strictly rights are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// Rights on the topic are required. In a topic without members, only administrators can act.
    #[default]
    Members,
    /// Every authenticated user may do everything that the state allows.
    Open,
}

/// A user who wants to act in a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// The user.
    pub user: UserId,
    /// Whether they are an administrator.
    pub admin: bool,
    /// Their rights on the topic; none if they are not a member.
    pub rights: Rights,
    /// How strictly rights are checked.
    pub strictness: Strictness,
}

impl Caller {
    fn is_trusted(&self) -> bool {
        self.admin || self.strictness == Strictness::Open
    }

    /// Whether they may see the topic and its sessions.
    #[must_use]
    pub fn may_see(&self) -> bool {
        self.is_trusted() || !self.rights.is_empty()
    }

    /// Whether they may pick up sessions.
    #[must_use]
    pub fn may_pick_up(&self) -> bool {
        self.is_trusted() || self.rights.respond || self.rights.manage
    }

    /// Whether they may offer the session to another user. Its handler, managers of the topic and administrators may.
    /// [`Strictness::Open`] adds nobody, because the API states that nothing happens to a session that is not the caller's.
    #[must_use]
    pub fn may_transfer(&self, session: &State) -> bool {
        self.admin || self.rights.manage || session.user == Some(self.user)
    }

    /// Whether they may accept a transfer. Only the user to whom it was offered may.
    #[must_use]
    pub fn may_accept(&self, session: &State) -> bool {
        session.transfer_to == Some(self.user)
    }

    /// Whether they may read a session that `user` handles and that is offered to `transfer_to`. These two may, and
    /// everybody who may see the topic.
    #[must_use]
    pub fn may_read(&self, user: Option<UserId>, transfer_to: Option<UserId>) -> bool {
        self.may_see() || self.takes_part(user, transfer_to)
    }

    fn takes_part(&self, user: Option<UserId>, transfer_to: Option<UserId>) -> bool {
        [user, transfer_to].contains(&Some(self.user))
    }

    /// Whether they may send the session back to the start. Its handler may, and everybody who may respond.
    #[must_use]
    pub fn may_reset(&self, session: &State) -> bool {
        self.may_pick_up() || session.user == Some(self.user)
    }

    /// Whether they may add a message. Messages of the customer come through integrations, which are not members. Other
    /// messages are for the handler and for those who may respond.
    #[must_use]
    pub fn may_write(&self, session: &State, kind: Kind) -> bool {
        kind == Kind::ToUser || self.may_reset(session)
    }

    /// The direction of a message that does not state it (`docs/chat.md#messages`).
    #[must_use]
    pub fn default_kind(&self, session: &State) -> Kind {
        if session.user == Some(self.user) || self.rights.respond {
            Kind::ToCustomer
        } else {
            Kind::ToUser
        }
    }

    /// Whether they may store or delete a session.
    #[must_use]
    pub fn may_save(&self, session: &State) -> bool {
        self.may_reset(session)
    }

    /// Whether they may change the topic and its members.
    #[must_use]
    pub fn may_manage(&self) -> bool {
        self.is_trusted() || self.rights.manage
    }
}
