// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Asks for the history item of one record, by kind and key, or for the right to create a record of
/// that kind.
///
/// - taken by
///   [`view_state_agent().get_histories_by_names_and_ids`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_histories_by_names_and_ids).
#[non_exhaustive]
pub struct HistoryRequest {
    /// Kind of record whose history is asked for.
    pub entity_name: Option<String>,
    /// Key of the record, or of its parent when rights for a new one are asked for.
    pub entity_or_parent_id: Option<i32>,
    /// Whether the rights to create a record are asked for.
    pub request_for_new_record: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
