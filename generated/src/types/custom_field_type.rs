// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Data type of values, such as a number or a date.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`FieldInfoBase`](struct.FieldInfoBase.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// The type of the field is not known or not defined.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A whole number of 32 bits, as \[I:123\].
    ///
    /// `Integer`, number 1.
    Integer,
    /// Up to 255 characters.
    ///
    /// `ShortText`, number 2.
    ShortText,
    /// Any number of characters.
    ///
    /// `LongText`, number 3.
    LongText,
    /// A day, as \[D:06/19/2019\].
    ///
    /// `Date`, number 4.
    Date,
    /// Binary data as text in Base64.
    ///
    /// `Blob`, number 5.
    Blob,
    /// Yes or no, as \[I:1\] or \[I:0\].
    ///
    /// `Checkbox`, number 6.
    Checkbox,
    /// List item, given by its key in the form \[I:123\].
    ///
    /// `MdoList`, number 7.
    MdoList,
    /// A number with fractions, as \[F:3.14159\].
    ///
    /// `Decimal`, number 8.
    Decimal,
    /// A day with a time, as \[DT:06/19/2019 14:35:56.00000\].
    ///
    /// `DateTime`, number 9.
    DateTime,
    /// A time of day, whose day does not count, as \[T:06/19/2019 14:35:56.00000\].
    ///
    /// `Time`, number 10.
    Time,
    /// A number of hours, minutes or seconds, as \[I:1234\].
    ///
    /// `TimeSpan`, number 11.
    TimeSpan,
    /// Key of a record of another table, as \[I:1234\].
    ///
    /// `RelationTo`, number 12.
    RelationTo,
    /// Key of a stored file, as \[I:1234\].
    ///
    /// `Attachment`, number 13.
    Attachment,
    /// An address that redirects.
    ///
    /// `DynamicLink`, number 14.
    DynamicLink,
    /// One of several given texts.
    ///
    /// `ListText`, number 15.
    ListText,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CustomFieldType "CustomFieldType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Integer = "Integer" 1;
    2 ShortText = "ShortText" 2;
    3 LongText = "LongText" 3;
    4 Date = "Date" 4;
    5 Blob = "Blob" 5;
    6 Checkbox = "Checkbox" 6;
    7 MdoList = "MdoList" 7;
    8 Decimal = "Decimal" 8;
    9 DateTime = "DateTime" 9;
    10 Time = "Time" 10;
    11 TimeSpan = "TimeSpan" 11;
    12 RelationTo = "RelationTo" 12;
    13 Attachment = "Attachment" 13;
    14 DynamicLink = "DynamicLink" 14;
    15 ListText = "ListText" 15;
} }
