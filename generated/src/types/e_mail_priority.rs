// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `EMailPriority` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailPriority {
    /// `NoPriority`, number 0.
    NoPriority,
    /// `Highest`, number 1.
    Highest,
    /// `High`, number 2.
    High,
    /// `Normal`, number 3.
    Normal,
    /// `Low`, number 4.
    Low,
    /// `Lowest`, number 5.
    Lowest,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EMailPriority "EMailPriority" crate::PROFILE {
    0 NoPriority = "NoPriority" 0;
    1 Highest = "Highest" 1;
    2 High = "High" 2;
    3 Normal = "Normal" 3;
    4 Low = "Low" 4;
    5 Lowest = "Lowest" 5;
} }
