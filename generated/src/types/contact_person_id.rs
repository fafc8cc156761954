// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Either a person or a company, by key.
///
/// - taken by
///   [`selection().add_contact_selection_members`](../selection/struct.SelectionClient.html#method.add_contact_selection_members),
///   [`selection().remove_contact_selection_members`](../selection/struct.SelectionClient.html#method.remove_contact_selection_members),
///   [`selection_agent().add_contact_selection_members`](../selection_agent/struct.SelectionAgentClient.html#method.add_contact_selection_members),
///   [`selection_agent().create_temporary_contact_selection_from_contact_person_ids`](../selection_agent/struct.SelectionAgentClient.html#method.create_temporary_contact_selection_from_contact_person_ids),
///   [`selection_agent().get_recipient_statistics_from_contact_person_ids`](../selection_agent/struct.SelectionAgentClient.html#method.get_recipient_statistics_from_contact_person_ids),
///   [`selection_agent().remove_contact_selection_members`](../selection_agent/struct.SelectionAgentClient.html#method.remove_contact_selection_members).
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
