// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// What a field of the ERP system begins with when a record is first synchronized.
///
/// - taken by
///   [`erp_sync_agent().save_default_value_info`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_default_value_info).
/// - returned by
///   [`erp_sync_agent().get_default_value_info`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_default_value_info),
///   [`erp_sync_agent().save_default_value_info`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_default_value_info).
#[non_exhaustive]
pub struct ErpSyncDefaultValue {
    /// Key of the ERP field that has the default value.
    pub erp_field_id: Option<i32>,
    /// Value of new records, in the text form of the API.
    pub default_value: Option<String>,
    /// Whether a value is set at the first synchronization.
    pub has_first_sync_default_value: Option<bool>,
    /// Value that is set at the first synchronization; may be empty.
    pub first_sync_default_value: Option<String>,
    /// Whether users see the field at the first synchronization.
    pub prompt_user: Option<bool>,
    /// Whether users must enter a value; the connector can require it as well.
    pub mandatory: Option<bool>,
    /// Field by its key in the ERP system.
    pub erp_field_key: Option<String>,
    /// Data type that values of the field have.
    pub field_type: Option<FieldMetadataType>,
    /// List of the field's values, where the connector has one.
    pub list_name: Option<String>,
    /// Whether the field is unrestricted, mandatory or read-only.
    pub access: Option<FieldAccess>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncDefaultValue "ErpSyncDefaultValue" crate::PROFILE {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    1 default_value set_default_value String = "DefaultValue";
    2 has_first_sync_default_value set_has_first_sync_default_value bool = "HasFirstSyncDefaultValue";
    3 first_sync_default_value set_first_sync_default_value String = "FirstSyncDefaultValue";
    4 prompt_user set_prompt_user bool = "PromptUser";
    5 mandatory set_mandatory bool = "Mandatory";
    6 erp_field_key set_erp_field_key String = "ErpFieldKey";
    7 field_type set_field_type FieldMetadataType = "FieldType";
    8 list_name set_list_name String = "ListName";
    9 access set_access FieldAccess = "Access";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
