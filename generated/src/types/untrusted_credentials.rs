// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UntrustedCredentials` of the API.
#[non_exhaustive]
pub struct UntrustedCredentials {
    /// The property `ValidFrom`.
    pub valid_from: Option<DateTime>,
    /// The property `ValidTo`.
    pub valid_to: Option<DateTime>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `SecretValue`.
    pub secret_value: Option<String>,
    /// The property `PublicValue`.
    pub public_value: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UntrustedCredentials "UntrustedCredentials" crate::PROFILE {
    0 valid_from set_valid_from DateTime = "ValidFrom";
    1 valid_to set_valid_to DateTime = "ValidTo";
    2 comment set_comment String = "Comment";
    3 secret_value set_secret_value String = "SecretValue";
    4 public_value set_public_value String = "PublicValue";
    5 is_active set_is_active bool = "IsActive";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
