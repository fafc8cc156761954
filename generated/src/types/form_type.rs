// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FormType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormType {
    /// `Normal`, number 0.
    Normal,
    /// `Template`, number 1.
    Template,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormType "FormType" crate::PROFILE {
    0 Normal = "Normal" 0;
    1 Template = "Template" 1;
} }
