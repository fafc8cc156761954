// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, ForeignAppEntity, ForeignDevice, TableRight};

/// The `ForeignAppEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`foreign_app().post_foreign_app_entity`](../foreign_app/struct.ForeignAppClient.html#method.post_foreign_app_entity),
///   [`foreign_app().get_foreign_app_entity`](../foreign_app/struct.ForeignAppClient.html#method.get_foreign_app_entity),
///   [`foreign_app().put_foreign_app_entity`](../foreign_app/struct.ForeignAppClient.html#method.put_foreign_app_entity),
///   [`foreign_app().patch_foreign_app_entity`](../foreign_app/struct.ForeignAppClient.html#method.patch_foreign_app_entity).
#[non_exhaustive]
pub struct ForeignAppEntityWithLinks {
    /// Key of the foreign application, given by the server; 0 in one that has not been saved.
    pub foreign_app_id: Option<i32>,
    /// What the application is called.
    pub name: Option<String>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// User who entered the application.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the application.
    pub updated_by: Option<Box<Associate>>,
    /// Installations or devices of the application.
    pub devices: Option<Vec<ForeignDevice>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForeignAppEntityWithLinks "ForeignAppEntityWithLinks" crate::PROFILE {
    0 foreign_app_id set_foreign_app_id i32 = "ForeignAppId";
    1 name set_name String = "Name";
    2 created_date set_created_date DateTime = "CreatedDate";
    3 updated_date set_updated_date DateTime = "UpdatedDate";
    4 created_by set_created_by Box<Associate> = "CreatedBy";
    5 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    6 devices set_devices Vec<ForeignDevice> = "Devices";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    9 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`ForeignAppEntity`] has.
impl From<ForeignAppEntityWithLinks> for ForeignAppEntity {
    fn from(carrier: ForeignAppEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ForeignAppEntity> for ForeignAppEntityWithLinks {
    fn from(carrier: ForeignAppEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
