// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PersonEntity, TableRight};

/// The carrier `ResolvedPerson` of the API.
#[non_exhaustive]
pub struct ResolvedPerson {
    /// The property `Person`.
    pub person: Option<Box<PersonEntity>>,
    /// The property `PersonCreated`.
    pub person_created: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
