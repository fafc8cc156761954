// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `CustomFieldType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Integer`, number 1.
    Integer,
    /// `ShortText`, number 2.
    ShortText,
    /// `LongText`, number 3.
    LongText,
    /// `Date`, number 4.
    Date,
    /// `Blob`, number 5.
    Blob,
    /// `Checkbox`, number 6.
    Checkbox,
    /// `MdoList`, number 7.
    MdoList,
    /// `Decimal`, number 8.
    Decimal,
    /// `DateTime`, number 9.
    DateTime,
    /// `Time`, number 10.
    Time,
    /// `TimeSpan`, number 11.
    TimeSpan,
    /// `RelationTo`, number 12.
    RelationTo,
    /// `Attachment`, number 13.
    Attachment,
    /// `DynamicLink`, number 14.
    DynamicLink,
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
