// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialControlType, FieldProperty, TableRight};

/// The carrier `CredentialType` of the API.
#[non_exhaustive]
pub struct CredentialType {
    /// The property `DisplayType`.
    pub display_type: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ValueControl`.
    pub value_control: Option<CredentialControlType>,
    /// The property `CanCreatePerson`.
    pub can_create_person: Option<bool>,
    /// The property `IsUserNameSupported`.
    pub is_user_name_supported: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialType "CredentialType" crate::PROFILE {
    0 display_type set_display_type String = "DisplayType";
    1 r#type set_type String = "Type";
    2 description set_description String = "Description";
    3 value_control set_value_control CredentialControlType = "ValueControl";
    4 can_create_person set_can_create_person bool = "CanCreatePerson";
    5 is_user_name_supported set_is_user_name_supported bool = "IsUserNameSupported";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
