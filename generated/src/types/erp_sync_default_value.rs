// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// The carrier `ErpSyncDefaultValue` of the API.
#[non_exhaustive]
pub struct ErpSyncDefaultValue {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `DefaultValue`.
    pub default_value: Option<String>,
    /// The property `HasFirstSyncDefaultValue`.
    pub has_first_sync_default_value: Option<bool>,
    /// The property `FirstSyncDefaultValue`.
    pub first_sync_default_value: Option<String>,
    /// The property `PromptUser`.
    pub prompt_user: Option<bool>,
    /// The property `Mandatory`.
    pub mandatory: Option<bool>,
    /// The property `ErpFieldKey`.
    pub erp_field_key: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
