// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldAccess, FieldMetadataType, FieldProperty, TableRight};

/// The carrier `FieldMetadata` of the API.
#[non_exhaustive]
pub struct FieldMetadata {
    /// The property `FieldKey`.
    pub field_key: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `DefaultValue`.
    pub default_value: Option<String>,
    /// The property `MaxLength`.
    pub max_length: Option<i32>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `ShowInSearch`.
    pub show_in_search: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
