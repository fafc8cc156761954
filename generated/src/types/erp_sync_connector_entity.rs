// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ErpSyncConnectorEntity` of the API.
#[non_exhaustive]
pub struct ErpSyncConnectorEntity {
    /// The property `ErpConnectorId`.
    pub erp_connector_id: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncConnectorEntity "ErpSyncConnectorEntity" crate::PROFILE {
    0 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
    1 display_name set_display_name String = "DisplayName";
    2 url set_url String = "URL";
    3 deleted set_deleted bool = "Deleted";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
