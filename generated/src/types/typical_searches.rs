// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TypicalSearch};

/// The carrier `TypicalSearches` of the API.
#[non_exhaustive]
pub struct TypicalSearches {
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `MasterVersion`.
    pub master_version: Option<i32>,
    /// The property `DeleteLeftovers`.
    pub delete_leftovers: Option<bool>,
    /// The property `Searches`.
    pub searches: Option<Vec<TypicalSearch>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
