// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Either a person or a company, by key.
#[non_exhaustive]
pub struct ContactPersonId {
    /// Key of the person; 0 when a company is meant.
    pub person_id: Option<i32>,
    /// Key of the company; 0 when a person is meant.
    pub contact_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
