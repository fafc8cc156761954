// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the data types of user-defined fields.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`appointment().add_udef_field`](../appointment/struct.AppointmentClient.html#method.add_udef_field),
///   [`appointment().change_field_type`](../appointment/struct.AppointmentClient.html#method.change_field_type),
///   [`contact().add_udef_field`](../contact/struct.ContactClient.html#method.add_udef_field),
///   [`contact().change_field_type`](../contact/struct.ContactClient.html#method.change_field_type),
///   [`document().add_udef_field`](../document/struct.DocumentClient.html#method.add_udef_field),
///   [`document().change_field_type`](../document/struct.DocumentClient.html#method.change_field_type) and 8 more
///   operations.
/// - part of [`UserDefinedFieldInfo`](struct.UserDefinedFieldInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UDefFieldType {
    /// Integer field of 32 bits.
    ///
    /// `Number`, number 1.
    Number,
    /// Text field of up to 39 characters.
    ///
    /// `ShortText`, number 2.
    ShortText,
    /// Text field of up to 199 characters.
    ///
    /// `LongText`, number 3.
    LongText,
    /// Date from 1970 to 2038, stored as seconds since 1.1.1970.
    ///
    /// `Date`, number 4.
    Date,
    /// Date without time and without limits, stored as text in the form `YYYYMMDD`.
    ///
    /// `UnlimitedDate`, number 5.
    UnlimitedDate,
    /// Yes or no field, stored as an integer, with 1 for checked.
    ///
    /// `Checkbox`, number 6.
    Checkbox,
    /// Reference to a list entry, stored as its key.
    ///
    /// `List`, number 7.
    List,
    /// Decimal number, stored as a double.
    ///
    /// `Decimal`, number 8.
    Decimal,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UDefFieldType "UDefFieldType" crate::PROFILE {
    0 Number = "Number" 1;
    1 ShortText = "ShortText" 2;
    2 LongText = "LongText" 3;
    3 Date = "Date" 4;
    4 UnlimitedDate = "UnlimitedDate" 5;
    5 Checkbox = "Checkbox" 6;
    6 List = "List" 7;
    7 Decimal = "Decimal" 8;
} }
