// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialType, FieldProperty, TableRight};

/// The carrier `Credential` of the API.
#[non_exhaustive]
pub struct Credential {
    /// The property `Type`.
    pub r#type: Option<Box<CredentialType>>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Credential "Credential" crate::PROFILE {
    0 r#type set_type Box<CredentialType> = "Type";
    1 value set_value String = "Value";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
