// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TemporaryKeyDomain};

/// The carrier `TemporaryKeyInfo` of the API.
#[non_exhaustive]
pub struct TemporaryKeyInfo {
    /// The property `Domain`.
    pub domain: Option<TemporaryKeyDomain>,
    /// The property `TargetId`.
    pub target_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IsExpired`.
    pub is_expired: Option<bool>,
    /// The property `Payload`.
    pub payload: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TemporaryKeyInfo "TemporaryKeyInfo" crate::PROFILE {
    0 domain set_domain TemporaryKeyDomain = "Domain";
    1 target_id set_target_id i32 = "TargetId";
    2 person_id set_person_id i32 = "PersonId";
    3 is_expired set_is_expired bool = "IsExpired";
    4 payload set_payload String = "Payload";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
