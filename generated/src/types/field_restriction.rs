// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a form that visitors fill in may do with a field of the CRM.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`FormFieldRestriction`](struct.FormFieldRestriction.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldRestriction {
    /// The field is not restricted.
    ///
    /// `NotSet`.
    NotSet,
    /// A submitted form must not overwrite a value that is there.
    ///
    /// `ReadOnly`.
    ReadOnly,
    /// Forms do not show the field.
    ///
    /// `DoNotShow`.
    DoNotShow,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FieldRestriction "FieldRestriction" crate::PROFILE {
    0 NotSet = "NotSet";
    1 ReadOnly = "ReadOnly";
    2 DoNotShow = "DoNotShow";
} }
