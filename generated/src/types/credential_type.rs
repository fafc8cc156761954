// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialControlType, FieldProperty, TableRight};

/// A way in which users can log in.
///
/// - returned by [`user().get_credential_types`](../user/struct.UserClient.html#method.get_credential_types),
///   [`user_agent().get_credential_types`](../user_agent/struct.UserAgentClient.html#method.get_credential_types),
///   [`user_agent().get_credential_types_for_user_type`](../user_agent/struct.UserAgentClient.html#method.get_credential_types_for_user_type).
/// - part of [`Credential`](struct.Credential.html).
#[non_exhaustive]
pub struct CredentialType {
    /// Label beside the field, such as Password.
    pub display_type: Option<String>,
    /// Name of the plugin that checks the login.
    pub r#type: Option<String>,
    /// Text by which users choose among the ways.
    pub description: Option<String>,
    /// Kind of control that the value is entered with.
    pub value_control: Option<CredentialControlType>,
    /// Whether a person can be created along with the login.
    pub can_create_person: Option<bool>,
    /// Whether a login name is part of the credential.
    pub is_user_name_supported: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
