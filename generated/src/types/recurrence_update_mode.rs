// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How much of a recurring series a change applies to.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceUpdateMode {
    /// Which appointments of the series to change is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Only to the given appointment.
    ///
    /// `OnlyThis`, number 1.
    OnlyThis,
    /// To the given appointment and all later ones.
    ///
    /// `ThisAndForward`, number 2.
    ThisAndForward,
    /// The series ends: the given appointment and all later ones are taken out.
    ///
    /// `StopRecurrence`, number 9.
    StopRecurrence,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceUpdateMode "RecurrenceUpdateMode" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 OnlyThis = "OnlyThis" 1;
    2 ThisAndForward = "ThisAndForward" 2;
    3 StopRecurrence = "StopRecurrence" 9;
} }
