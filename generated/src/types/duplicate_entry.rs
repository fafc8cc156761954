// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Record that may be the same as the one in question.
///
/// - taken by
///   [`contact_agent().create_new_entry`](../contact_agent/struct.ContactAgentClient.html#method.create_new_entry),
///   [`project_agent().create_new_entry`](../project_agent/struct.ProjectAgentClient.html#method.create_new_entry),
///   [`selection_agent().create_new_entry`](../selection_agent/struct.SelectionAgentClient.html#method.create_new_entry).
/// - returned by
///   [`contact().get_domain_duplicates`](../contact/struct.ContactClient.html#method.get_domain_duplicates),
///   [`contact().get_name_department_duplicates`](../contact/struct.ContactClient.html#method.get_name_department_duplicates),
///   [`contact_agent().get_domain_duplicates`](../contact_agent/struct.ContactAgentClient.html#method.get_domain_duplicates),
///   [`contact_agent().get_duplicates`](../contact_agent/struct.ContactAgentClient.html#method.get_duplicates),
///   [`contact_agent().get_name_department_duplicates`](../contact_agent/struct.ContactAgentClient.html#method.get_name_department_duplicates),
///   [`project().get_duplicates`](../project/struct.ProjectClient.html#method.get_duplicates) and 3 more
///   operations.
#[non_exhaustive]
pub struct DuplicateEntry {
    /// Rule that found the duplicate, by its internal name.
    pub rule_name: Option<String>,
    /// Key of the record; 0 for one of another system.
    pub so_primary_key: Option<i32>,
    /// What the record is called.
    pub entry_name: Option<String>,
    /// Identifier in the other system.
    pub entry_identifier: Option<String>,
    /// Rule that found the duplicate, as users see it.
    pub rule_display_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateEntry "DuplicateEntry" crate::PROFILE {
    0 rule_name set_rule_name String = "RuleName";
    1 so_primary_key set_so_primary_key i32 = "SoPrimaryKey";
    2 entry_name set_entry_name String = "EntryName";
    3 entry_identifier set_entry_identifier String = "EntryIdentifier";
    4 rule_display_name set_rule_display_name String = "RuleDisplayName";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
