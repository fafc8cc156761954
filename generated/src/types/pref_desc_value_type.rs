// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `PrefDescValueType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefDescValueType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Number`, number 1.
    Number,
    /// `Text`, number 2.
    Text,
    /// `Bool`, number 3.
    Bool,
    /// `ListOfValues`, number 4.
    ListOfValues,
    /// `ListTableRef`, number 5.
    ListTableRef,
    /// `TimeList`, number 6.
    TimeList,
    /// `ContactID`, number 7.
    ContactID,
    /// `PersonID`, number 8.
    PersonID,
    /// `ProjectID`, number 9.
    ProjectID,
    /// `SelectionID`, number 10.
    SelectionID,
    /// `PosSize`, number 11.
    PosSize,
    /// `TimeZone`, number 12.
    TimeZone,
    /// `Time`, number 13.
    Time,
    /// `Password`, number 14.
    Password,
    /// `MultiLineText`, number 15.
    MultiLineText,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PrefDescValueType "PrefDescValueType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Number = "Number" 1;
    2 Text = "Text" 2;
    3 Bool = "Bool" 3;
    4 ListOfValues = "ListOfValues" 4;
    5 ListTableRef = "ListTableRef" 5;
    6 TimeList = "TimeList" 6;
    7 ContactID = "ContactID" 7;
    8 PersonID = "PersonID" 8;
    9 ProjectID = "ProjectID" 9;
    10 SelectionID = "SelectionID" 10;
    11 PosSize = "PosSize" 11;
    12 TimeZone = "TimeZone" 12;
    13 Time = "Time" 13;
    14 Password = "Password" 14;
    15 MultiLineText = "MultiLineText" 15;
} }
