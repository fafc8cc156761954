// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ReportPaperOrientation, TableRight};

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

carrier! { ReportLabelLayoutEntity "ReportLabelLayoutEntity" crate::PROFILE {
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
