// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Who may read an entry of the knowledge base.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessLevel {
    /// Only its author reads it.
    ///
    /// `Private`.
    Private,
    /// Employees read it.
    ///
    /// `Internal`.
    Internal,
    /// Customers who are logged in read it too.
    ///
    /// `PublicAuthenticated`.
    PublicAuthenticated,
    /// Everybody reads it.
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
