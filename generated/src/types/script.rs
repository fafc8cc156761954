// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BlockedVerbs, FieldProperty, TableRight};

/// The carrier `Script` of the API.
#[non_exhaustive]
pub struct Script {
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IncludeId`.
    pub include_id: Option<String>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredBy`.
    pub registered_by: Option<String>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<String>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `BlockedVerbs`.
    pub blocked_verbs: Option<BlockedVerbs>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Script "Script" crate::PROFILE {
    0 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 include_id set_include_id String = "IncludeId";
    4 source set_source String = "Source";
    5 registered set_registered DateTime = "Registered";
    6 registered_by set_registered_by String = "RegisteredBy";
    7 updated set_updated DateTime = "Updated";
    8 updated_by set_updated_by String = "UpdatedBy";
    9 path set_path String = "Path";
    10 blocked_verbs set_blocked_verbs BlockedVerbs = "BlockedVerbs";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
