// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TemporaryKeyDomain};

/// What is known about a temporary key, by which a person can use pages for customers without a login.
///
/// - returned by
///   [`person_agent().check_temporary_key`](../person_agent/struct.PersonAgentClient.html#method.check_temporary_key).
#[non_exhaustive]
pub struct TemporaryKeyInfo {
    /// What the key is for; Unknown for an invalid one.
    pub domain: Option<TemporaryKeyDomain>,
    /// Key of the record that the temporary key is for; its kind depends on the domain.
    pub target_id: Option<i32>,
    /// Key of the person who has the temporary key; may be null.
    pub person_id: Option<i32>,
    /// Whether the time in which the key can be used is over.
    pub is_expired: Option<bool>,
    /// Data that were stored with the temporary key; may be empty.
    pub payload: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
