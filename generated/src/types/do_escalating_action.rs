// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What starts or changes an escalation.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket_agent().do_escalating`](../ticket_agent/struct.TicketAgentClient.html#method.do_escalating).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DoEscalatingAction {
    /// The request was opened.
    ///
    /// `ActionRead`.
    ActionRead,
    /// The request got another owner.
    ///
    /// `ActionChangedOwner`.
    ActionChangedOwner,
    /// The request got new information, such as a message.
    ///
    /// `ActionNewInfo`.
    ActionNewInfo,
    /// The request was closed.
    ///
    /// `ActionClosed`.
    ActionClosed,
    /// The request got another priority.
    ///
    /// `ActionChangedPriority`.
    ActionChangedPriority,
    /// The request came in.
    ///
    /// `ActionNew`.
    ActionNew,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DoEscalatingAction "DoEscalatingAction" crate::PROFILE {
    0 ActionRead = "ActionRead";
    1 ActionChangedOwner = "ActionChangedOwner";
    2 ActionNewInfo = "ActionNewInfo";
    3 ActionClosed = "ActionClosed";
    4 ActionChangedPriority = "ActionChangedPriority";
    5 ActionNew = "ActionNew";
} }
