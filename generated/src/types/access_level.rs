// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Who may read an entry of the knowledge base.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PreviewFaqEntry`](struct.PreviewFaqEntry.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessLevel {
    /// The narrowest level: the entry is kept private.
    ///
    /// `Private`.
    Private,
    /// Only employees may read the entry.
    ///
    /// `Internal`.
    Internal,
    /// Employees and customers who are logged in may read the entry.
    ///
    /// `PublicAuthenticated`.
    PublicAuthenticated,
    /// Everybody may read the entry.
    ///
    /// `Public`.
    Public,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AccessLevel "AccessLevel" crate::PROFILE {
    0 Private = "Private";
    1 Internal = "Internal";
    2 PublicAuthenticated = "PublicAuthenticated";
    3 Public = "Public";
} }
