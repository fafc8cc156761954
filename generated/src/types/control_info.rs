// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How a field is edited in a bulk update.
///
/// - part of [`FieldValueInfo`](struct.FieldValueInfo.html).
#[non_exhaustive]
pub struct ControlInfo {
    /// Kind of control, such as a text box or a list.
    pub r#type: Option<String>,
    /// Text beside the control.
    pub label: Option<String>,
    /// How many parts the value has.
    pub dimension: Option<i32>,
    /// Name of the list that values are chosen from.
    pub list_provider_name: Option<String>,
    /// Further details for the list.
    pub list_provider_extra_info: Option<String>,
    /// Column of the list that holds the key.
    pub list_provider_primary_key_name: Option<String>,
    /// Text in front of the list.
    pub list_lead_text: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
