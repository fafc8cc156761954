// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, DataRights, FieldProperty, RoleEntity, RoleType, TableRight};

/// The `RoleEntity` of a REST resource, with addresses of related resources.
///
/// - returned by [`role().post_role_entity`](../role/struct.RoleClient.html#method.post_role_entity),
///   [`role().get_role_entity`](../role/struct.RoleClient.html#method.get_role_entity),
///   [`role().put_role_entity`](../role/struct.RoleClient.html#method.put_role_entity),
///   [`role().patch_role_entity`](../role/struct.RoleClient.html#method.patch_role_entity).
#[non_exhaustive]
pub struct RoleEntityWithLinks {
    /// Key of the role, given by the server; 0 in one that has not been saved.
    pub role_id: Option<i32>,
    /// Role as users see it.
    pub name: Option<String>,
    /// Explanation of the role.
    pub tooltip: Option<String>,
    /// Kind of user that the role is for; changes of it have no effect.
    pub role_type: Option<RoleType>,
    /// Whether the role is marked as deleted, 1 or 0.
    pub deleted: Option<i32>,
    /// Place of the role in lists, in ascending order.
    pub rank: Option<i32>,
    /// When the record was created, in UTC; set by the server.
    pub created: Option<DateTime>,
    /// Whether users get the request categories of the role in place of their own, 1 or 0.
    pub use_categories: Option<i32>,
    /// User who created the role.
    pub created_by: Option<Box<Associate>>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// User who last changed the role.
    pub updated_by: Option<Box<Associate>>,
    /// Rights to records by table and ownership.
    pub data_rights: Option<Box<DataRights>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RoleEntityWithLinks "RoleEntityWithLinks" crate::PROFILE {
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
    14 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`RoleEntity`] has.
impl From<RoleEntityWithLinks> for RoleEntity {
    fn from(carrier: RoleEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<RoleEntity> for RoleEntityWithLinks {
    fn from(carrier: RoleEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
