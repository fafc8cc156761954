// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `AssignmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `None`, number 1.
    None,
    /// `Assigning`, number 11.
    Assigning,
    /// `Seen`, number 12.
    Seen,
    /// `Declined`, number 13.
    Declined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AssignmentStatus "AssignmentStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 None = "None" 1;
    2 Assigning = "Assigning" 11;
    3 Seen = "Seen" 12;
    4 Declined = "Declined" 13;
} }
