// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, DataRights, FieldProperty, RoleType, TableRight};

/// The carrier `RoleEntity` of the API.
#[non_exhaustive]
pub struct RoleEntity {
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `RoleType`.
    pub role_type: Option<RoleType>,
    /// The property `Deleted`.
    pub deleted: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Created`.
    pub created: Option<DateTime>,
    /// The property `UseCategories`.
    pub use_categories: Option<i32>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `DataRights`.
    pub data_rights: Option<Box<DataRights>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RoleEntity "RoleEntity" crate::PROFILE {
    0 role_id set_role_id i32 = "RoleId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 role_type set_role_type RoleType = "RoleType";
    4 deleted set_deleted i32 = "Deleted";
    5 rank set_rank i32 = "Rank";
    6 created set_created DateTime = "Created";
    7 use_categories set_use_categories i32 = "UseCategories";
    8 created_by set_created_by Box<Associate> = "CreatedBy";
    9 updated set_updated DateTime = "Updated";
    10 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    11 data_rights set_data_rights Box<DataRights> = "DataRights";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
