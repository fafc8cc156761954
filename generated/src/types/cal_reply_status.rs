// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `CalReplyStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalReplyStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `Accepted`, number 1.
    Accepted,
    /// `Declined`, number 2.
    Declined,
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
