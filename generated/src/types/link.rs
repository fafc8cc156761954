// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Relation from one record to another record or a web address.
///
/// - returned by [`list_agent().get_link`](../list_agent/struct.ListAgentClient.html#method.get_link),
///   [`list_agent().get_link_list`](../list_agent/struct.ListAgentClient.html#method.get_link_list).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html),
///   [`ProjectEntity`](struct.ProjectEntity.html), [`ProjectEntityWithLinks`](struct.ProjectEntityWithLinks.html)
///   and 2 more types.
#[non_exhaustive]
pub struct Link {
    /// Kind of record at the end of the link.
    pub entity_name: Option<String>,
    /// Key of the record at the end of the link.
    pub id: Option<i32>,
    /// What the link says.
    pub description: Option<String>,
    /// Text for an end that has no key, such as a web address.
    pub extra_info: Option<String>,
    /// Key of the link, given by the server; 0 in one that has not been saved.
    pub link_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Link "Link" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 id set_id i32 = "Id";
    2 description set_description String = "Description";
    3 extra_info set_extra_info String = "ExtraInfo";
    4 link_id set_link_id i32 = "LinkId";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
