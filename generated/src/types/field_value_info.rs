// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ControlInfo, OperationInfo};

/// The carrier `FieldValueInfo` of the API.
#[non_exhaustive]
pub struct FieldValueInfo {
    /// The property `CanSupportMultiUse`.
    pub can_support_multi_use: Option<bool>,
    /// The property `DefaultShowInGui`.
    pub default_show_in_gui: Option<bool>,
    /// The property `DefaultShowInSelector`.
    pub default_show_in_selector: Option<bool>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `ValueType`.
    pub value_type: Option<String>,
    /// The property `Mandatory`.
    pub mandatory: Option<bool>,
    /// The property `EncodedDisplayName`.
    pub encoded_display_name: Option<String>,
    /// The property `EncodedDisplayDescription`.
    pub encoded_display_description: Option<String>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `ControlInfos`.
    pub control_infos: Option<Vec<ControlInfo>>,
    /// The property `EncodedDataCaption`.
    pub encoded_data_caption: Option<String>,
    /// The property `EncodedDataCaptionDescription`.
    pub encoded_data_caption_description: Option<String>,
    /// The property `CurrentOperationType`.
    pub current_operation_type: Option<String>,
    /// The property `Values`.
    pub values: Option<Vec<String>>,
    /// The property `DisplayValues`.
    pub display_values: Option<Vec<String>>,
    /// The property `OperationInfos`.
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
