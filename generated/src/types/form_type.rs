// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a form is used by visitors or is the model for others.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`FormEntity`](struct.FormEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormType {
    /// A form that can be published and submitted.
    ///
    /// `Normal`, number 0.
    Normal,
    /// A template that new forms are made from.
    ///
    /// `Template`, number 1.
    Template,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormType "FormType" crate::PROFILE {
    0 Normal = "Normal" 0;
    1 Template = "Template" 1;
} }
