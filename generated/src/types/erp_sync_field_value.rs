// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ErpSyncFieldValue` of the API.
#[non_exhaustive]
pub struct ErpSyncFieldValue {
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `CrmFieldKey`.
    pub crm_field_key: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `SyncToCrm`.
    pub sync_to_crm: Option<bool>,
    /// The property `SyncToErp`.
    pub sync_to_erp: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncFieldValue "ErpSyncFieldValue" crate::PROFILE {
    0 display_name set_display_name String = "DisplayName";
    1 crm_field_key set_crm_field_key String = "CrmFieldKey";
    2 value set_value String = "Value";
    3 display_value set_display_value String = "DisplayValue";
    4 sync_to_crm set_sync_to_crm bool = "SyncToCrm";
    5 sync_to_erp set_sync_to_erp bool = "SyncToErp";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
