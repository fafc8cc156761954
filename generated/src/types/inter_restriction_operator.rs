// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How one restriction of a query is joined to the next one in the list.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ArchiveRestrictionInfo`](struct.ArchiveRestrictionInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterRestrictionOperator {
    /// No operator, as for the last restriction.
    ///
    /// `None`, number 0.
    None,
    /// Rows must meet this restriction and the next one.
    ///
    /// `And`, number 1.
    And,
    /// Rows must meet this restriction or the next one.
    ///
    /// `Or`, number 2.
    Or,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { InterRestrictionOperator "InterRestrictionOperator" crate::PROFILE {
    0 None = "None" 0;
    1 And = "And" 1;
    2 Or = "Or" 2;
} }
