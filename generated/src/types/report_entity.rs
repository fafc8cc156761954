// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ReportCategory, ReportLayout, TableRight};

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

carrier! { ReportEntity "ReportEntity" crate::PROFILE {
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
