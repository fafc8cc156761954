// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Type of the value of a preference, and so how clients let users edit it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Preference`](struct.Preference.html), [`PreferenceDescription`](struct.PreferenceDescription.html),
///   [`PreferenceDescriptionWithLinks`](struct.PreferenceDescriptionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefDescValueType {
    /// The type of the setting is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The setting is a number.
    ///
    /// `Number`, number 1.
    Number,
    /// Text of up to 99 characters.
    ///
    /// `Text`, number 2.
    Text,
    /// The setting is on or off.
    ///
    /// `Bool`, number 3.
    Bool,
    /// One of the values that the description lists.
    ///
    /// `ListOfValues`, number 4.
    ListOfValues,
    /// Key of an item in an MDO list; the maximum value of the description is the number of its table.
    ///
    /// `ListTableRef`, number 5.
    ListTableRef,
    /// Time of day in seconds after midnight, so that 28800 is 08:00.
    ///
    /// `TimeList`, number 6.
    TimeList,
    /// Key of a company.
    ///
    /// `ContactID`, number 7.
    ContactID,
    /// Key of a contact person.
    ///
    /// `PersonID`, number 8.
    PersonID,
    /// Key of a project.
    ///
    /// `ProjectID`, number 9.
    ProjectID,
    /// Key of a selection.
    ///
    /// `SelectionID`, number 10.
    SelectionID,
    /// Position and size of a window; obsolete.
    ///
    /// `PosSize`, number 11.
    PosSize,
    /// The setting is a location that identifies a time zone.
    ///
    /// `TimeZone`, number 12.
    TimeZone,
    /// Time of day as text, such as 13:45:50.
    ///
    /// `Time`, number 13.
    Time,
    /// Password, which is hidden on the screen but stored as plain text.
    ///
    /// `Password`, number 14.
    Password,
    /// Text of several lines; line breaks are kept.
    ///
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
