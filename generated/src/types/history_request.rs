// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `HistoryRequest` of the API.
#[non_exhaustive]
pub struct HistoryRequest {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `EntityOrParentId`.
    pub entity_or_parent_id: Option<i32>,
    /// The property `RequestForNewRecord`.
    pub request_for_new_record: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HistoryRequest "HistoryRequest" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 entity_or_parent_id set_entity_or_parent_id i32 = "EntityOrParentId";
    2 request_for_new_record set_request_for_new_record bool = "RequestForNewRecord";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
