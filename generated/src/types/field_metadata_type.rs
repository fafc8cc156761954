// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Control that a dialog shows for a field of an ERP or quote connection, and so the type of its value.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ErpSyncDefaultValue`](struct.ErpSyncDefaultValue.html),
///   [`ErpSyncFieldMapping`](struct.ErpSyncFieldMapping.html), [`FieldMetadata`](struct.FieldMetadata.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldMetadataType {
    /// Check box for a yes or no value.
    ///
    /// `Checkbox`, number 0.
    Checkbox,
    /// Text in a single line.
    ///
    /// `Text`, number 1.
    Text,
    /// Text in a single line whose characters are hidden while it is typed.
    ///
    /// `Password`, number 2.
    Password,
    /// Whole number in a single line.
    ///
    /// `Integer`, number 3.
    Integer,
    /// Decimal number in a single line.
    ///
    /// `Double`, number 4.
    Double,
    /// Drop-down list, which must be named; its items are delivered separately. A default value is the key of an item,
    /// not its text.
    ///
    /// `List`, number 5.
    List,
    /// Date without a time of day.
    ///
    /// `Date`, number 6.
    Date,
    /// Fixed text without an input, for example to arrange the dialog.
    ///
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
