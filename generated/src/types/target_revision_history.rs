// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TargetRevision};

/// The carrier `TargetRevisionHistory` of the API.
#[non_exhaustive]
pub struct TargetRevisionHistory {
    /// The property `TargetGroupId`.
    pub target_group_id: Option<i32>,
    /// The property `Year`.
    pub year: Option<i32>,
    /// The property `Revisions`.
    pub revisions: Option<Vec<TargetRevision>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetRevisionHistory "TargetRevisionHistory" crate::PROFILE {
    0 target_group_id set_target_group_id i32 = "TargetGroupId";
    1 year set_year i32 = "Year";
    2 revisions set_revisions Vec<TargetRevision> = "Revisions";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
