// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Importance of an e-mail.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailPriority {
    /// Not stated.
    ///
    /// `NoPriority`, number 0.
    NoPriority,
    /// More important than any other.
    ///
    /// `Highest`, number 1.
    Highest,
    /// Important.
    ///
    /// `High`, number 2.
    High,
    /// As usual.
    ///
    /// `Normal`, number 3.
    Normal,
    /// Less important.
    ///
    /// `Low`, number 4.
    Low,
    /// Not important at all.
    ///
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
