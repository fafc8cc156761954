// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `SelectionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelectionType {
    /// `Static`, number 0.
    Static,
    /// `Dynamic`, number 1.
    Dynamic,
    /// `Combined`, number 2.
    Combined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SelectionType "SelectionType" crate::PROFILE {
    0 Static = "Static" 0;
    1 Dynamic = "Dynamic" 1;
    2 Combined = "Combined" 2;
} }
