// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FieldMetadataType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldMetadataType {
    /// `Checkbox`, number 0.
    Checkbox,
    /// `Text`, number 1.
    Text,
    /// `Password`, number 2.
    Password,
    /// `Integer`, number 3.
    Integer,
    /// `Double`, number 4.
    Double,
    /// `List`, number 5.
    List,
    /// `Date`, number 6.
    Date,
    /// `Label`, number 99.
    Label,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FieldMetadataType "FieldMetadataType" crate::PROFILE {
    0 Checkbox = "Checkbox" 0;
    1 Text = "Text" 1;
    2 Password = "Password" 2;
    3 Integer = "Integer" 3;
    4 Double = "Double" 4;
    5 List = "List" 5;
    6 Date = "Date" 6;
    7 Label = "Label" 99;
} }
