// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The enum `ReportCategory` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportCategory {
    /// `None`, number 0.
    None,
    /// `All`, number 1.
    All,
    /// `Contact`, number 2.
    Contact,
    /// `Project`, number 3.
    Project,
    /// `Sale`, number 4.
    Sale,
    /// `Appointment`, number 5.
    Appointment,
    /// `Selection`, number 6.
    Selection,
    /// `Person`, number 7.
    Person,
    /// `Diary`, number 8.
    Diary,
    /// `Favorites`, number 9.
    Favorites,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReportCategory "ReportCategory" {
    0 None = "None";
    1 All = "All";
    2 Contact = "Contact";
    3 Project = "Project";
    4 Sale = "Sale";
    5 Appointment = "Appointment";
    6 Selection = "Selection";
    7 Person = "Person";
    8 Diary = "Diary";
    9 Favorites = "Favorites";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }

/// The carrier `ReportEntity` of the API.
#[non_exhaustive]
pub struct ReportEntity {
    /// The property `ReportId`.
    pub report_id: Option<i32>,
    /// The property `ReportCategory`.
    pub report_category: Option<ReportCategory>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ReportLayout`.
    pub report_layout: Option<ReportLayout>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `TemplateId`.
    pub template_id: Option<i32>,
    /// The property `Published`.
    pub published: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReportEntity "ReportEntity" {
    0 report_id set_report_id i32 = "ReportId";
    1 report_category set_report_category ReportCategory = "ReportCategory";
    2 description set_description String = "Description";
    3 report_layout set_report_layout ReportLayout = "ReportLayout";
    4 name set_name String = "Name";
    5 associate_id set_associate_id i32 = "AssociateId";
    6 template_id set_template_id i32 = "TemplateId";
    7 published set_published bool = "Published";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ReportLabelLayoutEntity` of the API.
#[non_exhaustive]
pub struct ReportLabelLayoutEntity {
    /// The property `ReportLabelLayoutId`.
    pub report_label_layout_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Orientation`.
    pub orientation: Option<ReportPaperOrientation>,
    /// The property `PaperWidth`.
    pub paper_width: Option<i32>,
    /// The property `PaperHeight`.
    pub paper_height: Option<i32>,
    /// The property `LeftMargin`.
    pub left_margin: Option<i32>,
    /// The property `RightMargin`.
    pub right_margin: Option<i32>,
    /// The property `TopMargin`.
    pub top_margin: Option<i32>,
    /// The property `BottomMargin`.
    pub bottom_margin: Option<i32>,
    /// The property `CountColumns`.
    pub count_columns: Option<i32>,
    /// The property `CountRows`.
    pub count_rows: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReportLabelLayoutEntity "ReportLabelLayoutEntity" {
    0 report_label_layout_id set_report_label_layout_id i32 = "ReportLabelLayoutId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 orientation set_orientation ReportPaperOrientation = "Orientation";
    4 paper_width set_paper_width i32 = "PaperWidth";
    5 paper_height set_paper_height i32 = "PaperHeight";
    6 left_margin set_left_margin i32 = "LeftMargin";
    7 right_margin set_right_margin i32 = "RightMargin";
    8 top_margin set_top_margin i32 = "TopMargin";
    9 bottom_margin set_bottom_margin i32 = "BottomMargin";
    10 count_columns set_count_columns i32 = "CountColumns";
    11 count_rows set_count_rows i32 = "CountRows";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ReportLayout` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
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

open_enum! { ReportLayout "ReportLayout" {
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

/// The enum `ReportPaperOrientation` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportPaperOrientation {
    /// `None`, number 0.
    None,
    /// `Portrait`, number 1.
    Portrait,
    /// `Landscape`, number 2.
    Landscape,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReportPaperOrientation "ReportPaperOrientation" {
    0 None = "None";
    1 Portrait = "Portrait";
    2 Landscape = "Landscape";
} [0, 1, 2] }
