// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ControlInfo, OperationInfo};

/// What a bulk update can do with one field.
///
/// - taken by
///   [`bulk_update_agent().execute_by_entity_ids`](../bulk_update_agent/struct.BulkUpdateAgentClient.html#method.execute_by_entity_ids).
/// - returned by
///   [`bulk_update_agent().get_available_fields`](../bulk_update_agent/struct.BulkUpdateAgentClient.html#method.get_available_fields),
///   [`bulk_update_agent().get_stored_fields`](../bulk_update_agent/struct.BulkUpdateAgentClient.html#method.get_stored_fields),
///   [`bulk_update_agent().remove_stored_fields_and_get_default_fields`](../bulk_update_agent/struct.BulkUpdateAgentClient.html#method.remove_stored_fields_and_get_default_fields).
/// - part of [`ExecuteBySelectionIdRequest`](struct.ExecuteBySelectionIdRequest.html).
#[non_exhaustive]
pub struct FieldValueInfo {
    /// Whether the field can occur more than once in an update.
    pub can_support_multi_use: Option<bool>,
    /// Whether clients show the field by default.
    pub default_show_in_gui: Option<bool>,
    /// Whether the field is among those to choose from at first.
    pub default_show_in_selector: Option<bool>,
    /// Whether the update changes the field.
    pub is_active: Option<bool>,
    /// Name that is unique among the fields.
    pub key: Option<String>,
    /// What the values must look like.
    pub value_type: Option<String>,
    /// Whether the field cannot be emptied.
    pub mandatory: Option<bool>,
    /// Label of the field, maybe in several languages.
    pub encoded_display_name: Option<String>,
    /// Explanation of the field, maybe in several languages.
    pub encoded_display_description: Option<String>,
    /// Picture beside the field, by its hint.
    pub icon_hint: Option<String>,
    /// Controls that it is edited with.
    pub control_infos: Option<Vec<ControlInfo>>,
    /// Label of extra data.
    pub encoded_data_caption: Option<String>,
    /// Explanation of the extra data.
    pub encoded_data_caption_description: Option<String>,
    /// Operation that is chosen for the field.
    pub current_operation_type: Option<String>,
    /// Values that the update sets.
    pub values: Option<Vec<String>>,
    /// The same values as users see them, where the values are keys.
    pub display_values: Option<Vec<String>>,
    /// Operations that the field allows.
    pub operation_infos: Option<Vec<OperationInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldValueInfo "FieldValueInfo" crate::PROFILE {
    0 can_support_multi_use set_can_support_multi_use bool = "CanSupportMultiUse";
    1 default_show_in_gui set_default_show_in_gui bool = "DefaultShowInGui";
    2 default_show_in_selector set_default_show_in_selector bool = "DefaultShowInSelector";
    3 is_active set_is_active bool = "IsActive";
    4 key set_key String = "Key";
    5 value_type set_value_type String = "ValueType";
    6 mandatory set_mandatory bool = "Mandatory";
    7 encoded_display_name set_encoded_display_name String = "EncodedDisplayName";
    8 encoded_display_description set_encoded_display_description String = "EncodedDisplayDescription";
    9 icon_hint set_icon_hint String = "IconHint";
    10 control_infos set_control_infos Vec<ControlInfo> = "ControlInfos";
    11 encoded_data_caption set_encoded_data_caption String = "EncodedDataCaption";
    12 encoded_data_caption_description set_encoded_data_caption_description String = "EncodedDataCaptionDescription";
    13 current_operation_type set_current_operation_type String = "CurrentOperationType";
    14 values set_values Vec<String> = "Values";
    15 display_values set_display_values Vec<String> = "DisplayValues";
    16 operation_infos set_operation_infos Vec<OperationInfo> = "OperationInfos";
} }
