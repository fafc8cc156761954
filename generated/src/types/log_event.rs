// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What was done to a set of sales targets, as its revision log records it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TargetRevision`](struct.TargetRevision.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogEvent {
    /// No event is recorded.
    ///
    /// `None`.
    None,
    /// Sales targets were created.
    ///
    /// `Create`.
    Create,
    /// Sales targets were changed.
    ///
    /// `Edit`.
    Edit,
    /// Sales targets were removed.
    ///
    /// `Delete`.
    Delete,
    /// Targets were locked against changes.
    ///
    /// `Lock`.
    Lock,
    /// Targets were unlocked, so that they can be changed again.
    ///
    /// `Unlock`.
    Unlock,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { LogEvent "LogEvent" crate::PROFILE {
    0 None = "None";
    1 Create = "Create";
    2 Edit = "Edit";
    3 Delete = "Delete";
    4 Lock = "Lock";
    5 Unlock = "Unlock";
} }
