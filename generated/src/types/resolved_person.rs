// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PersonEntity, TableRight};

/// The person that was found for some data, or made.
///
/// - returned by
///   [`person_agent().resolve_person_from_info`](../person_agent/struct.PersonAgentClient.html#method.resolve_person_from_info).
#[non_exhaustive]
pub struct ResolvedPerson {
    /// Person with addresses, telephones and interests.
    pub person: Option<Box<PersonEntity>>,
    /// Whether the person was made just now.
    pub person_created: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvedPerson "ResolvedPerson" crate::PROFILE {
    0 person set_person Box<PersonEntity> = "Person";
    1 person_created set_person_created bool = "PersonCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
