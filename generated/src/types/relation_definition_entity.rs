// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationTarget, TableRight};

/// The carrier `RelationDefinitionEntity` of the API.
#[non_exhaustive]
pub struct RelationDefinitionEntity {
    /// The property `ReldefId`.
    pub reldef_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `PassiveText`.
    pub passive_text: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Source`.
    pub source: Option<RelationTarget>,
    /// The property `Destination`.
    pub destination: Option<RelationTarget>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RelationDefinitionEntity "RelationDefinitionEntity" crate::PROFILE {
    0 reldef_id set_reldef_id i32 = "ReldefId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 passive_text set_passive_text String = "PassiveText";
    4 deleted set_deleted bool = "Deleted";
    5 rank set_rank i32 = "Rank";
    6 source set_source RelationTarget = "Source";
    7 destination set_destination RelationTarget = "Destination";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
