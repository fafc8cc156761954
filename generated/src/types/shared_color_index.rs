// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight, TaskType};

/// The enum `ColorIndex` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColorIndex {
    /// `LightBlue`, number 0.
    LightBlue,
    /// `DarkBlue`, number 1.
    DarkBlue,
    /// `LightGray`, number 2.
    LightGray,
    /// `DarkGray`, number 3.
    DarkGray,
    /// `LightGreen`, number 4.
    LightGreen,
    /// `DarkGreen`, number 5.
    DarkGreen,
    /// `LightYellow`, number 6.
    LightYellow,
    /// `DarkYellow`, number 7.
    DarkYellow,
    /// `LightRed`, number 8.
    LightRed,
    /// `DarkRed`, number 9.
    DarkRed,
    /// `BlueAlt1`, number 10.
    BlueAlt1,
    /// `BlueAlt2`, number 11.
    BlueAlt2,
    /// `BlueAlt3`, number 12.
    BlueAlt3,
    /// `GrayAlt1`, number 13.
    GrayAlt1,
    /// `GrayAlt2`, number 14.
    GrayAlt2,
    /// `GrayAlt3`, number 15.
    GrayAlt3,
    /// `GreenAlt1`, number 16.
    GreenAlt1,
    /// `GreenAlt2`, number 17.
    GreenAlt2,
    /// `GreenAlt3`, number 18.
    GreenAlt3,
    /// `YellowAlt1`, number 19.
    YellowAlt1,
    /// `YellowAlt2`, number 20.
    YellowAlt2,
    /// `YellowAlt3`, number 21.
    YellowAlt3,
    /// `RedAlt1`, number 22.
    RedAlt1,
    /// `RedAlt2`, number 23.
    RedAlt2,
    /// `RedAlt3`, number 24.
    RedAlt3,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ColorIndex "ColorIndex" {
    0 LightBlue = "LightBlue";
    1 DarkBlue = "DarkBlue";
    2 LightGray = "LightGray";
    3 DarkGray = "DarkGray";
    4 LightGreen = "LightGreen";
    5 DarkGreen = "DarkGreen";
    6 LightYellow = "LightYellow";
    7 DarkYellow = "DarkYellow";
    8 LightRed = "LightRed";
    9 DarkRed = "DarkRed";
    10 BlueAlt1 = "BlueAlt1";
    11 BlueAlt2 = "BlueAlt2";
    12 BlueAlt3 = "BlueAlt3";
    13 GrayAlt1 = "GrayAlt1";
    14 GrayAlt2 = "GrayAlt2";
    15 GrayAlt3 = "GrayAlt3";
    16 GreenAlt1 = "GreenAlt1";
    17 GreenAlt2 = "GreenAlt2";
    18 GreenAlt3 = "GreenAlt3";
    19 YellowAlt1 = "YellowAlt1";
    20 YellowAlt2 = "YellowAlt2";
    21 YellowAlt3 = "YellowAlt3";
    22 RedAlt1 = "RedAlt1";
    23 RedAlt2 = "RedAlt2";
    24 RedAlt3 = "RedAlt3";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] }

/// The enum `TaskDirection` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDirection {
    /// `Unknown`, number 0.
    Unknown,
    /// `Incoming`, number 1.
    Incoming,
    /// `Outgoing`, number 2.
    Outgoing,
    /// `SaintAll`, number 3.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TaskDirection "TaskDirection" {
    0 Unknown = "Unknown";
    1 Incoming = "Incoming";
    2 Outgoing = "Outgoing";
    3 SaintAll = "SaintAll";
} [0, 1, 2, 3] }

/// The carrier `TaskListItem` of the API.
#[non_exhaustive]
pub struct TaskListItem {
    /// The property `TaskListItemId`.
    pub task_list_item_id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Direction`.
    pub direction: Option<TaskDirection>,
    /// The property `Type`.
    pub r#type: Option<TaskType>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `IntentId`.
    pub intent_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `IsDefaultAlldayEvent`.
    pub is_default_allday_event: Option<bool>,
    /// The property `IsDefaultFree`.
    pub is_default_free: Option<bool>,
    /// The property `IsDefaultPublished`.
    pub is_default_published: Option<bool>,
    /// The property `ColorIndex`.
    pub color_index: Option<ColorIndex>,
    /// The property `DefaultVideomeetingStatus`.
    pub default_videomeeting_status: Option<VideoMeetingStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TaskListItem "TaskListItem" {
    0 task_list_item_id set_task_list_item_id i32 = "TaskListItemId";
    1 value set_value String = "Value";
    2 direction set_direction TaskDirection = "Direction";
    3 r#type set_type TaskType = "Type";
    4 tooltip set_tooltip String = "Tooltip";
    5 deleted set_deleted bool = "Deleted";
    6 intent_id set_intent_id i32 = "IntentId";
    7 rank set_rank i32 = "Rank";
    8 is_default_allday_event set_is_default_allday_event bool = "IsDefaultAlldayEvent";
    9 is_default_free set_is_default_free bool = "IsDefaultFree";
    10 is_default_published set_is_default_published bool = "IsDefaultPublished";
    11 color_index set_color_index ColorIndex = "ColorIndex";
    12 default_videomeeting_status set_default_videomeeting_status VideoMeetingStatus = "DefaultVideomeetingStatus";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `VideoMeetingStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoMeetingStatus {
    /// `NoChange`, number 0.
    NoChange,
    /// `VideoMeetingOn`, number 1.
    VideoMeetingOn,
    /// `VideoMeetingOff`, number 2.
    VideoMeetingOff,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { VideoMeetingStatus "VideoMeetingStatus" {
    0 NoChange = "NoChange";
    1 VideoMeetingOn = "VideoMeetingOn";
    2 VideoMeetingOff = "VideoMeetingOff";
} [0, 1, 2] }
