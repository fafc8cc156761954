// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// The carrier `ErpSyncFieldMapping` of the API.
#[non_exhaustive]
pub struct ErpSyncFieldMapping {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `CrmFieldKey`.
    pub crm_field_key: Option<String>,
    /// The property `CrmDisplayName`.
    pub crm_display_name: Option<String>,
    /// The property `CrmDisplayTooltip`.
    pub crm_display_tooltip: Option<String>,
    /// The property `ErpFieldKey`.
    pub erp_field_key: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ErpDisplayName`.
    pub erp_display_name: Option<String>,
    /// The property `ErpDisplayTooltip`.
    pub erp_display_tooltip: Option<String>,
    /// The property `SyncToCrm`.
    pub sync_to_crm: Option<bool>,
    /// The property `SyncToErp`.
    pub sync_to_erp: Option<bool>,
    /// The property `ShowInGui`.
    pub show_in_gui: Option<bool>,
    /// The property `ShowInSearch`.
    pub show_in_search: Option<bool>,
    /// The property `AlreadyMapped`.
    pub already_mapped: Option<bool>,
    /// The property `MissingInERP`.
    pub missing_in_erp: Option<bool>,
    /// The property `MissingInCRM`.
    pub missing_in_crm: Option<bool>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `ListReference`.
    pub list_reference: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncFieldMapping "ErpSyncFieldMapping" crate::PROFILE {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    1 crm_field_key set_crm_field_key String = "CrmFieldKey";
    2 crm_display_name set_crm_display_name String = "CrmDisplayName";
    3 crm_display_tooltip set_crm_display_tooltip String = "CrmDisplayTooltip";
    4 erp_field_key set_erp_field_key String = "ErpFieldKey";
    5 field_type set_field_type FieldMetadataType = "FieldType";
    6 erp_display_name set_erp_display_name String = "ErpDisplayName";
    7 erp_display_tooltip set_erp_display_tooltip String = "ErpDisplayTooltip";
    8 sync_to_crm set_sync_to_crm bool = "SyncToCrm";
    9 sync_to_erp set_sync_to_erp bool = "SyncToErp";
    10 show_in_gui set_show_in_gui bool = "ShowInGui";
    11 show_in_search set_show_in_search bool = "ShowInSearch";
    12 already_mapped set_already_mapped bool = "AlreadyMapped";
    13 missing_in_erp set_missing_in_erp bool = "MissingInERP";
    14 missing_in_crm set_missing_in_crm bool = "MissingInCRM";
    15 access set_access FieldAccess = "Access";
    16 list_reference set_list_reference String = "ListReference";
    17 table_right set_table_right Box<TableRight> = "TableRight";
    18 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
