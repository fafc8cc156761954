// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DoEscalatingAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DoEscalatingAction {
    /// `ActionRead`.
    ActionRead,
    /// `ActionChangedOwner`.
    ActionChangedOwner,
    /// `ActionNewInfo`.
    ActionNewInfo,
    /// `ActionClosed`.
    ActionClosed,
    /// `ActionChangedPriority`.
    ActionChangedPriority,
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
