// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether an activity of a task type is received or sent; clients choose its icon by it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskListItem`](struct.TaskListItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDirection {
    /// The direction is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Activities of the type come in from outside.
    ///
    /// `Incoming`, number 1.
    Incoming,
    /// Activities of the type go out of the CRM.
    ///
    /// `Outgoing`, number 2.
    Outgoing,
    /// Both directions together, in indexes of SAINT; task types must not use it.
    ///
    /// `SaintAll`, number 3.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TaskDirection "TaskDirection" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Incoming = "Incoming" 1;
    2 Outgoing = "Outgoing" 2;
    3 SaintAll = "SaintAll" 3;
} }
