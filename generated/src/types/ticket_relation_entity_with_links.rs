// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationType, TableRight};

/// The carrier `TicketRelationEntityWithLinks` of the API.
#[non_exhaustive]
pub struct TicketRelationEntityWithLinks {
    /// The property `TicketRelationId`.
    pub ticket_relation_id: Option<i32>,
    /// The property `SourceTicketId`.
    pub source_ticket_id: Option<i32>,
    /// The property `DestinationTicketId`.
    pub destination_ticket_id: Option<i32>,
    /// The property `RelationType`.
    pub relation_type: Option<RelationType>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationEntityWithLinks "TicketRelationEntityWithLinks" crate::PROFILE {
    0 ticket_relation_id set_ticket_relation_id i32 = "TicketRelationId";
    1 source_ticket_id set_source_ticket_id i32 = "SourceTicketId";
    2 destination_ticket_id set_destination_ticket_id i32 = "DestinationTicketId";
    3 relation_type set_relation_type RelationType = "RelationType";
    4 comment set_comment String = "Comment";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    7 links set_links Map<String> = "_Links";
} }
