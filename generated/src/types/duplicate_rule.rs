// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Rule by which similar records are found.
///
/// - taken by
///   [`contact().set_duplicate_rules_status`](../contact/struct.ContactClient.html#method.set_duplicate_rules_status),
///   [`contact_agent().set_duplicate_rules_status`](../contact_agent/struct.ContactAgentClient.html#method.set_duplicate_rules_status),
///   [`project().set_duplicate_rules_status`](../project/struct.ProjectClient.html#method.set_duplicate_rules_status),
///   [`project_agent().set_duplicate_rules_status`](../project_agent/struct.ProjectAgentClient.html#method.set_duplicate_rules_status),
///   [`selection().set_duplicate_rules_status`](../selection/struct.SelectionClient.html#method.set_duplicate_rules_status),
///   [`selection_agent().set_duplicate_rules_status`](../selection_agent/struct.SelectionAgentClient.html#method.set_duplicate_rules_status).
/// - returned by
///   [`contact().get_duplicate_rules`](../contact/struct.ContactClient.html#method.get_duplicate_rules),
///   [`contact_agent().get_duplicate_rules`](../contact_agent/struct.ContactAgentClient.html#method.get_duplicate_rules),
///   [`project().get_duplicate_rules`](../project/struct.ProjectClient.html#method.get_duplicate_rules),
///   [`project_agent().get_duplicate_rules`](../project_agent/struct.ProjectAgentClient.html#method.get_duplicate_rules),
///   [`selection().get_duplicate_rules`](../selection/struct.SelectionClient.html#method.get_duplicate_rules),
///   [`selection_agent().get_duplicate_rules`](../selection_agent/struct.SelectionAgentClient.html#method.get_duplicate_rules).
#[non_exhaustive]
pub struct DuplicateRule {
    /// Internal name of the rule.
    pub name: Option<String>,
    /// Rule as users see it.
    pub display_name: Option<String>,
    /// Explanation of the rule.
    pub display_tooltip: Option<String>,
    /// Whether the rule is applied.
    pub is_active: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateRule "DuplicateRule" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 display_tooltip set_display_tooltip String = "DisplayTooltip";
    3 is_active set_is_active bool = "IsActive";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
