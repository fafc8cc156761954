// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ContactPersonId` of the API.
#[non_exhaustive]
pub struct ContactPersonId {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactPersonId "ContactPersonId" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 contact_id set_contact_id i32 = "ContactId";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
