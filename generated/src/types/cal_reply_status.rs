// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Reply to an invitation in an iCalendar message.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`EMailEntity`](struct.EMailEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalReplyStatus {
    /// The reply of the sender is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The sender takes part in the meeting.
    ///
    /// `Accepted`, number 1.
    Accepted,
    /// The participant does not come.
    ///
    /// `Declined`, number 2.
    Declined,
    /// The participant comes perhaps.
    ///
    /// `Tentative`, number 3.
    Tentative,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CalReplyStatus "CalReplyStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Accepted = "Accepted" 1;
    2 Declined = "Declined" 2;
    3 Tentative = "Tentative" 3;
} }
