// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationTarget, TableRight};

/// Definition of a relation: what it is called and what it connects.
///
/// - taken by
///   [`list_agent().save_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.save_relation_definition_entity),
///   [`relation_definition().post_relation_definition_entity`](../relation_definition/struct.RelationDefinitionClient.html#method.post_relation_definition_entity),
///   [`relation_definition().put_relation_definition_entity`](../relation_definition/struct.RelationDefinitionClient.html#method.put_relation_definition_entity).
/// - returned by
///   [`list_agent().create_default_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_relation_definition_entity),
///   [`list_agent().get_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.get_relation_definition_entity),
///   [`list_agent().save_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.save_relation_definition_entity),
///   [`relation_definition().default_relation_definition_entity`](../relation_definition/struct.RelationDefinitionClient.html#method.default_relation_definition_entity).
#[non_exhaustive]
pub struct RelationDefinitionEntity {
    /// Key of the definition of the relation, given by the server; 0 in one that has not been saved.
    pub reldef_id: Option<i32>,
    /// What the relation is called seen from its beginning.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// What the relation is called seen from its end.
    pub passive_text: Option<String>,
    /// Whether the relation is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Whether a company or a person is at the beginning.
    pub source: Option<RelationTarget>,
    /// Whether a company or a person is at the end.
    pub destination: Option<RelationTarget>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
