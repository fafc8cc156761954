// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Link` of the API.
#[non_exhaustive]
pub struct Link {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `LinkId`.
    pub link_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
