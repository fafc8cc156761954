// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// Which field of the ERP system corresponds to which of the CRM.
///
/// - part of [`ErpSyncActorTypeMapping`](struct.ErpSyncActorTypeMapping.html).
#[non_exhaustive]
pub struct ErpSyncFieldMapping {
    /// Key of the ERP field that is mapped.
    pub erp_field_id: Option<i32>,
    /// Key by which synchronization knows the field of the CRM.
    pub crm_field_key: Option<String>,
    /// CRM field as users see it; ignored when saving.
    pub crm_display_name: Option<String>,
    /// Tooltip of the CRM field; ignored when saving.
    pub crm_display_tooltip: Option<String>,
    /// Field by its key in the ERP system.
    pub erp_field_key: Option<String>,
    /// Data type that values of the field have.
    pub field_type: Option<FieldMetadataType>,
    /// ERP field as users see it; ignored when saving.
    pub erp_display_name: Option<String>,
    /// Tooltip of the ERP field; ignored when saving.
    pub erp_display_tooltip: Option<String>,
    /// Whether changes in the ERP system come to the CRM.
    pub sync_to_crm: Option<bool>,
    /// Whether changes in the CRM go to the ERP system.
    pub sync_to_erp: Option<bool>,
    /// Whether CRM clients show the field, for reading only.
    pub show_in_gui: Option<bool>,
    /// Whether results of searches have a column for the field.
    pub show_in_search: Option<bool>,
    /// Whether another connection maps the ERP field already, so that it cannot also come from here.
    pub already_mapped: Option<bool>,
    /// Whether the ERP system no longer has the field.
    pub missing_in_erp: Option<bool>,
    /// Whether the CRM no longer has the field.
    pub missing_in_crm: Option<bool>,
    /// Whether the field is unrestricted, mandatory or read-only.
    pub access: Option<FieldAccess>,
    /// List by which clients turn values into texts; set by the server.
    pub list_reference: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
