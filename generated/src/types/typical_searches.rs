// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TypicalSearch};

/// All ready-made searches of one organization.
///
/// - taken by
///   [`selection_agent().update_typical_search`](../selection_agent/struct.SelectionAgentClient.html#method.update_typical_search).
#[non_exhaustive]
pub struct TypicalSearches {
    /// Organization that maintains the set.
    pub source: Option<String>,
    /// Version of the set, at least that of its newest search.
    pub master_version: Option<i32>,
    /// Whether searches that are not in the set are removed.
    pub delete_leftovers: Option<bool>,
    /// Ready-made searches with their conditions.
    pub searches: Option<Vec<TypicalSearch>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TypicalSearches "TypicalSearches" crate::PROFILE {
    0 source set_source String = "Source";
    1 master_version set_master_version i32 = "MasterVersion";
    2 delete_leftovers set_delete_leftovers bool = "DeleteLeftovers";
    3 searches set_searches Vec<TypicalSearch> = "Searches";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
