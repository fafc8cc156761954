// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ControlInfo` of the API.
#[non_exhaustive]
pub struct ControlInfo {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Dimension`.
    pub dimension: Option<i32>,
    /// The property `ListProviderName`.
    pub list_provider_name: Option<String>,
    /// The property `ListProviderExtraInfo`.
    pub list_provider_extra_info: Option<String>,
    /// The property `ListProviderPrimaryKeyName`.
    pub list_provider_primary_key_name: Option<String>,
    /// The property `ListLeadText`.
    pub list_lead_text: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ControlInfo "ControlInfo" crate::PROFILE {
    0 r#type set_type String = "Type";
    1 label set_label String = "Label";
    2 dimension set_dimension i32 = "Dimension";
    3 list_provider_name set_list_provider_name String = "ListProviderName";
    4 list_provider_extra_info set_list_provider_extra_info String = "ListProviderExtraInfo";
    5 list_provider_primary_key_name set_list_provider_primary_key_name String = "ListProviderPrimaryKeyName";
    6 list_lead_text set_list_lead_text String = "ListLeadText";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
