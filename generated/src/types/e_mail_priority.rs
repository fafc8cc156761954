// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How urgent an e-mail is marked, from highest to lowest.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`EMailEntity`](struct.EMailEntity.html), [`EMailEnvelope`](struct.EMailEnvelope.html),
///   [`NewsFeedItem`](struct.NewsFeedItem.html), [`NewsFeedItemWithLinks`](struct.NewsFeedItemWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailPriority {
    /// The importance is not stated.
    ///
    /// `NoPriority`, number 0.
    NoPriority,
    /// The e-mail is more important than any other.
    ///
    /// `Highest`, number 1.
    Highest,
    /// The e-mail is more important than usual.
    ///
    /// `High`, number 2.
    High,
    /// The e-mail is as important as usual.
    ///
    /// `Normal`, number 3.
    Normal,
    /// The e-mail is less important than usual.
    ///
    /// `Low`, number 4.
    Low,
    /// The e-mail is less important than any other.
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
