// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ReportPaperOrientation, TableRight};

/// Layout of a sheet of address labels.
///
/// - taken by
///   [`report_agent().save_report_label_layout_entity`](../report_agent/struct.ReportAgentClient.html#method.save_report_label_layout_entity).
/// - returned by
///   [`report_agent().create_default_report_label_layout_entity`](../report_agent/struct.ReportAgentClient.html#method.create_default_report_label_layout_entity),
///   [`report_agent().get_report_label_layout_entity`](../report_agent/struct.ReportAgentClient.html#method.get_report_label_layout_entity),
///   [`report_agent().save_report_label_layout_entity`](../report_agent/struct.ReportAgentClient.html#method.save_report_label_layout_entity).
#[non_exhaustive]
pub struct ReportLabelLayoutEntity {
    /// Key of the layout of labels, given by the server; 0 in one that has not been saved.
    pub report_label_layout_id: Option<i32>,
    /// What the layout is called.
    pub name: Option<String>,
    /// Explanation of the layout.
    pub description: Option<String>,
    /// Whether the paper is used in portrait or landscape orientation.
    pub orientation: Option<ReportPaperOrientation>,
    /// Paper from left to right, in twips.
    pub paper_width: Option<i32>,
    /// Paper from top to bottom, in twips.
    pub paper_height: Option<i32>,
    /// Free space at the left, in twips.
    pub left_margin: Option<i32>,
    /// Free space at the right, in twips.
    pub right_margin: Option<i32>,
    /// Free space above, in twips.
    pub top_margin: Option<i32>,
    /// Free space below, in twips.
    pub bottom_margin: Option<i32>,
    /// Labels side by side.
    pub count_columns: Option<i32>,
    /// Labels one below the other.
    pub count_rows: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
