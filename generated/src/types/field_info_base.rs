// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CustomFieldType;

/// Description of a custom field: its type, label and place. Subtypes add what their data type needs.
///
/// - returned by
///   [`appointment().get_custom_field_info_list`](../appointment/struct.AppointmentClient.html#method.get_custom_field_info_list),
///   [`appointment().get_custom_field_info`](../appointment/struct.AppointmentClient.html#method.get_custom_field_info),
///   [`contact().get_custom_field_info_list`](../contact/struct.ContactClient.html#method.get_custom_field_info_list),
///   [`contact().get_custom_field_info`](../contact/struct.ContactClient.html#method.get_custom_field_info),
///   [`document().get_custom_field_info_list`](../document/struct.DocumentClient.html#method.get_custom_field_info_list),
///   [`document().get_custom_field_info`](../document/struct.DocumentClient.html#method.get_custom_field_info) and
///   16 more operations.
#[non_exhaustive]
pub struct FieldInfoBase {
    /// Data type, such as number, text or date.
    pub field_type: Option<CustomFieldType>,
    /// Field by its column or program id, such as x\_foo or SuperOffice:2.
    pub field_name: Option<String>,
    /// Label, maybe in several languages.
    pub display_name: Option<String>,
    /// Text shown while the pointer rests on the field.
    pub description: Option<String>,
    /// Short label for headings; empty means that the label is used.
    pub short_label: Option<String>,
    /// Whether the field is shown without its label.
    pub hide_label: Option<bool>,
    /// Whether clients leave the field out; the API still has it.
    pub hide_field: Option<bool>,
    /// Whether searches by the field are fast.
    pub is_indexed: Option<bool>,
    /// Whether the field must be filled in.
    pub is_mandatory: Option<bool>,
    /// Whether the field can only be read.
    pub is_read_only: Option<bool>,
    /// Whether customers see the field in the customer center.
    pub is_external: Option<bool>,
    /// Whether the field represents the records of its table.
    pub is_display_field: Option<bool>,
    /// Position among the custom fields.
    pub rank: Option<i32>,
    /// Tag by which templates insert the value, such as cs01; null for extra fields.
    pub template_variable_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldInfoBase "FieldInfoBase" crate::PROFILE {
    0 field_type set_field_type CustomFieldType = "FieldType";
    1 field_name set_field_name String = "FieldName";
    2 display_name set_display_name String = "DisplayName";
    3 description set_description String = "Description";
    4 short_label set_short_label String = "ShortLabel";
    5 hide_label set_hide_label bool = "HideLabel";
    6 hide_field set_hide_field bool = "HideField";
    7 is_indexed set_is_indexed bool = "IsIndexed";
    8 is_mandatory set_is_mandatory bool = "IsMandatory";
    9 is_read_only set_is_read_only bool = "IsReadOnly";
    10 is_external set_is_external bool = "IsExternal";
    11 is_display_field set_is_display_field bool = "IsDisplayField";
    12 rank set_rank i32 = "Rank";
    13 template_variable_name set_template_variable_name String = "TemplateVariableName";
} }
