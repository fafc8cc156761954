// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ResourceEntity` of the API.
#[non_exhaustive]
pub struct ResourceEntity {
    /// The property `ResourceId`.
    pub resource_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `IsLocation`.
    pub is_location: Option<bool>,
    /// The property `LocationAddress`.
    pub location_address: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResourceEntity "ResourceEntity" crate::PROFILE {
    0 resource_id set_resource_id i32 = "ResourceId";
    1 name set_name String = "Name";
    2 rank set_rank i32 = "Rank";
    3 tooltip set_tooltip String = "Tooltip";
    4 deleted set_deleted bool = "Deleted";
    5 is_location set_is_location bool = "IsLocation";
    6 location_address set_location_address String = "LocationAddress";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
