// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// Description of a field of a connection or of an ERP record, for dialogs.
///
/// - returned by
///   [`erp_sync_agent().get_configuration_fields`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_configuration_fields),
///   [`erp_sync_agent().get_fields_for_new_erp_actor`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_fields_for_new_erp_actor),
///   [`quote_agent().get_configuration_fields`](../quote_agent/struct.QuoteAgentClient.html#method.get_configuration_fields).
/// - part of [`ErpConnectionData`](struct.ErpConnectionData.html).
#[non_exhaustive]
pub struct FieldMetadata {
    /// Key by which the connector knows the field.
    pub field_key: Option<String>,
    /// Position; the lowest comes first.
    pub rank: Option<i32>,
    /// Field as users see it, in their language.
    pub display_name: Option<String>,
    /// Text shown while the pointer rests on the field.
    pub display_description: Option<String>,
    /// Whether the value is a text, a number, a date or of another kind.
    pub field_type: Option<FieldMetadataType>,
    /// List that values are chosen from, by its MDO name.
    pub list_name: Option<String>,
    /// Value that a new record begins with.
    pub default_value: Option<String>,
    /// Largest number of characters in a text; 0 means unlimited.
    pub max_length: Option<i32>,
    /// Whether the field is unrestricted, mandatory or read-only.
    pub access: Option<FieldAccess>,
    /// Whether results of searches have a column for the field.
    pub show_in_search: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldMetadata "FieldMetadata" crate::PROFILE {
    0 field_key set_field_key String = "FieldKey";
    1 rank set_rank i32 = "Rank";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 field_type set_field_type FieldMetadataType = "FieldType";
    5 list_name set_list_name String = "ListName";
    6 default_value set_default_value String = "DefaultValue";
    7 max_length set_max_length i32 = "MaxLength";
    8 access set_access FieldAccess = "Access";
    9 show_in_search set_show_in_search bool = "ShowInSearch";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
