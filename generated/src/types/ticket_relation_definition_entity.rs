// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationType, TableRight};

/// The carrier `TicketRelationDefinitionEntity` of the API.
#[non_exhaustive]
pub struct TicketRelationDefinitionEntity {
    /// The property `TicketRelationDefId`.
    pub ticket_relation_def_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `RelationType`.
    pub relation_type: Option<RelationType>,
    /// The property `IsBuiltIn`.
    pub is_built_in: Option<bool>,
    /// The property `IsParentMandatory`.
    pub is_parent_mandatory: Option<bool>,
    /// The property `IsCloseParentWithChild`.
    pub is_close_parent_with_child: Option<bool>,
    /// The property `IsPreventClosingParent`.
    pub is_prevent_closing_parent: Option<bool>,
    /// The property `IsCloseWithParent`.
    pub is_close_with_parent: Option<bool>,
    /// The property `SourceTicketTypes`.
    pub source_ticket_types: Option<Vec<i32>>,
    /// The property `DestinationTicketTypes`.
    pub destination_ticket_types: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
