// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CredentialUser` of the API.
#[non_exhaustive]
pub struct CredentialUser {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `CanCreatePerson`.
    pub can_create_person: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialUser "CredentialUser" crate::PROFILE {
    0 value set_value String = "Value";
    1 display_value set_display_value String = "DisplayValue";
    2 columns set_columns Vec<String> = "Columns";
    3 can_create_person set_can_create_person bool = "CanCreatePerson";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
