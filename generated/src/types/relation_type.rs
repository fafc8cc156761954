// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RelationType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationType {
    /// `Related`.
    Related,
    /// `Parent`.
    Parent,
    /// `Child`.
    Child,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RelationType "RelationType" crate::PROFILE {
    0 Related = "Related";
    1 Parent = "Parent";
    2 Child = "Child";
} }
