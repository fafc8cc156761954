// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationType, TableRight};

/// Definition of a relation between requests.
///
/// - taken by
///   [`list_agent().save_ticket_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_relation_definition_entity),
///   [`ticket_relation_definition().post_ticket_relation_definition_entity`](../ticket_relation_definition/struct.TicketRelationDefinitionClient.html#method.post_ticket_relation_definition_entity),
///   [`ticket_relation_definition().put_ticket_relation_definition_entity`](../ticket_relation_definition/struct.TicketRelationDefinitionClient.html#method.put_ticket_relation_definition_entity).
/// - returned by
///   [`list_agent().create_default_ticket_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ticket_relation_definition_entity),
///   [`list_agent().get_all_ticket_relation_definition_entities`](../list_agent/struct.ListAgentClient.html#method.get_all_ticket_relation_definition_entities),
///   [`list_agent().get_ticket_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.get_ticket_relation_definition_entity),
///   [`list_agent().save_ticket_relation_definition_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_relation_definition_entity),
///   [`ticket_relation_definition().default_ticket_relation_definition_entity`](../ticket_relation_definition/struct.TicketRelationDefinitionClient.html#method.default_ticket_relation_definition_entity).
#[non_exhaustive]
pub struct TicketRelationDefinitionEntity {
    /// Key of the relation definition, given by the server; 0 in one that has not been saved.
    pub ticket_relation_def_id: Option<i32>,
    /// What the relation is called.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the relation.
    pub description: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Whether the relation makes parent and child, or just related requests.
    pub relation_type: Option<RelationType>,
    /// Whether the definition comes with the product.
    pub is_built_in: Option<bool>,
    /// Whether new requests need a parent.
    pub is_parent_mandatory: Option<bool>,
    /// Whether the parent is closed with its last child.
    pub is_close_parent_with_child: Option<bool>,
    /// Whether the parent stays open while a child is.
    pub is_prevent_closing_parent: Option<bool>,
    /// Whether clients offer to close all when the parent is closed.
    pub is_close_with_parent: Option<bool>,
    /// Keys of the request types that the relation begins with.
    pub source_ticket_types: Option<Vec<i32>>,
    /// Keys of the request types that the relation ends with.
    pub destination_ticket_types: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationDefinitionEntity "TicketRelationDefinitionEntity" crate::PROFILE {
    0 ticket_relation_def_id set_ticket_relation_def_id i32 = "TicketRelationDefId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 rank set_rank i32 = "Rank";
    4 relation_type set_relation_type RelationType = "RelationType";
    5 is_built_in set_is_built_in bool = "IsBuiltIn";
    6 is_parent_mandatory set_is_parent_mandatory bool = "IsParentMandatory";
    7 is_close_parent_with_child set_is_close_parent_with_child bool = "IsCloseParentWithChild";
    8 is_prevent_closing_parent set_is_prevent_closing_parent bool = "IsPreventClosingParent";
    9 is_close_with_parent set_is_close_with_parent bool = "IsCloseWithParent";
    10 source_ticket_types set_source_ticket_types Vec<i32> = "SourceTicketTypes";
    11 destination_ticket_types set_destination_ticket_types Vec<i32> = "DestinationTicketTypes";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
