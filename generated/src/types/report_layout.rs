// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ReportLayout` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportLayout {
    /// `Unknown`, number 0.
    Unknown,
    /// `List`, number 1.
    List,
    /// `Label`, number 2.
    Label,
    /// `GroupList`, number 3.
    GroupList,
    /// `CrossTable`, number 4.
    CrossTable,
    /// `CalendarWeek5`, number 5.
    CalendarWeek5,
    /// `CalendarWeek7`, number 6.
    CalendarWeek7,
    /// `CalendarMonth`, number 7.
    CalendarMonth,
    /// `Text`, number 8.
    Text,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReportLayout "ReportLayout" crate::PROFILE {
    0 Unknown = "Unknown";
    1 List = "List";
    2 Label = "Label";
    3 GroupList = "GroupList";
    4 CrossTable = "CrossTable";
    5 CalendarWeek5 = "CalendarWeek5";
    6 CalendarWeek7 = "CalendarWeek7";
    7 CalendarMonth = "CalendarMonth";
    8 Text = "Text";
} [0, 1, 2, 3, 4, 5, 6, 7, 8] }
