//! Who may do what (`docs/chat.md#rights`).
//!
//! The pages never say which right an operation asks for. These rules let nobody act where nobody put
//! them; [`Strictness::Open`] leaves that to the system in front, for installations that did without.

use crate::ids::UserId;
use crate::member::Rights;
use crate::message::Kind;
use crate::session::State;

/// How much is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// Rights on the topic count; where a topic has no members, only administrators act.
    #[default]
    Members,
    /// Every authenticated user may do everything that the state allows.
    Open,
}

/// Somebody who wants to act in a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// Who.
    pub user: UserId,
    /// They are an administrator.
    pub admin: bool,
    /// Their rights on the topic; none of them for somebody who is no member.
    pub rights: Rights,
    /// How much is asked.
    pub strictness: Strictness,
}

impl Caller {
    fn is_trusted(&self) -> bool {
        self.admin || self.strictness == Strictness::Open
    }

    /// May see the topic and its sessions.
    #[must_use]
    pub fn may_see(&self) -> bool {
        self.is_trusted() || !self.rights.is_empty()
    }

    /// May pick sessions up.
    #[must_use]
    pub fn may_pick_up(&self) -> bool {
        self.is_trusted() || self.rights.respond || self.rights.manage
    }

    /// May offer the session to another user: its handler, a manager of the topic, or an administrator.
    /// [`Strictness::Open`] adds nobody, because the API says that nothing happens to a session that is not the caller's.
    #[must_use]
    pub fn may_transfer(&self, session: &State) -> bool {
        self.admin || self.rights.manage || session.user == Some(self.user)
    }

    /// May accept a transfer: the one whom it was offered to.
    #[must_use]
    pub fn may_accept(&self, session: &State) -> bool {
        session.transfer_to == Some(self.user)
    }

    /// May read a session that `user` handles and that is offered to `transfer_to`: who may see the topic, and
    /// these two.
    #[must_use]
    pub fn may_read(&self, user: Option<UserId>, transfer_to: Option<UserId>) -> bool {
        self.may_see() || self.takes_part(user, transfer_to)
    }

    fn takes_part(&self, user: Option<UserId>, transfer_to: Option<UserId>) -> bool {
        [user, transfer_to].contains(&Some(self.user))
    }

    /// May send the session back to the start: whoever handles it, and everybody who may answer.
    #[must_use]
    pub fn may_reset(&self, session: &State) -> bool {
        self.may_pick_up() || session.user == Some(self.user)
    }

    /// May add a message. The customer's side comes through integrations, which are not members; what is
    /// said to the customer is for those who answer.
    #[must_use]
    pub fn may_write(&self, session: &State, kind: Kind) -> bool {
        kind == Kind::ToUser || self.may_reset(session)
    }

    /// Which way a message goes that does not say it (`docs/chat.md#messages`).
    #[must_use]
    pub fn default_kind(&self, session: &State) -> Kind {
        if session.user == Some(self.user) || self.rights.respond {
            Kind::ToCustomer
        } else {
            Kind::ToUser
        }
    }

    /// May store or delete a session.
    #[must_use]
    pub fn may_save(&self, session: &State) -> bool {
        self.may_reset(session)
    }

    /// May change the topic and its members.
    #[must_use]
    pub fn may_manage(&self) -> bool {
        self.is_trusted() || self.rights.manage
    }
}
