// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A telephone number, e-mail or web address of a record. It has no key or rank of its own; in a list,
/// the order of the elements is the order of rank.
///
/// - returned by [`person_agent().get_phones`](../person_agent/struct.PersonAgentClient.html#method.get_phones).
/// - part of [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html), [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html), [`ProjectEntity`](struct.ProjectEntity.html),
///   [`ProjectEntityWithLinks`](struct.ProjectEntityWithLinks.html).
#[non_exhaustive]
pub struct EntityElement {
    /// Value as users see it.
    pub value: Option<String>,
    /// Value without decoration, for programs.
    pub stripped_value: Option<String>,
    /// What the value is for, such as office or mobile.
    pub description: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityElement "EntityElement" crate::PROFILE {
    0 value set_value String = "Value";
    1 stripped_value set_stripped_value String = "StrippedValue";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
