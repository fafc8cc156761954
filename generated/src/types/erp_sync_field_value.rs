// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Value of a field that is mapped between CRM and ERP system, with the directions in which changes are
/// synchronized.
///
/// - returned by
///   [`erp_sync_agent().get_field_values_from_crm`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_field_values_from_crm),
///   [`erp_sync_agent().get_field_values_from_erp`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_field_values_from_erp).
/// - part of [`ConnectActorRequest`](struct.ConnectActorRequest.html),
///   [`TryConnectActorRequest`](struct.TryConnectActorRequest.html).
#[non_exhaustive]
pub struct ErpSyncFieldValue {
    /// Value as users see it.
    pub display_name: Option<String>,
    /// Key by which synchronization knows the field of the CRM.
    pub crm_field_key: Option<String>,
    /// Value as it is stored.
    pub value: Option<String>,
    /// Text that users see in place of the value; may be empty.
    pub display_value: Option<String>,
    /// Whether changes in the ERP system come to the CRM.
    pub sync_to_crm: Option<bool>,
    /// Whether changes in the CRM go to the ERP system.
    pub sync_to_erp: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
