// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `InterRestrictionOperator` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterRestrictionOperator {
    /// `None`, number 0.
    None,
    /// `And`, number 1.
    And,
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
