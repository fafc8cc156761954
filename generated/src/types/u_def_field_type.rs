// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `UDefFieldType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UDefFieldType {
    /// `Number`, number 1.
    Number,
    /// `ShortText`, number 2.
    ShortText,
    /// `LongText`, number 3.
    LongText,
    /// `Date`, number 4.
    Date,
    /// `UnlimitedDate`, number 5.
    UnlimitedDate,
    /// `Checkbox`, number 6.
    Checkbox,
    /// `List`, number 7.
    List,
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
