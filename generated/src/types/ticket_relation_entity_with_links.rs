// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, RelationType, TableRight, TicketRelationEntity};

/// The `TicketRelationEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`ticket_relation().post_ticket_relation_entity`](../ticket_relation/struct.TicketRelationClient.html#method.post_ticket_relation_entity),
///   [`ticket_relation().get_ticket_relation_entity`](../ticket_relation/struct.TicketRelationClient.html#method.get_ticket_relation_entity),
///   [`ticket_relation().put_ticket_relation_entity`](../ticket_relation/struct.TicketRelationClient.html#method.put_ticket_relation_entity),
///   [`ticket_relation().patch_ticket_relation_entity`](../ticket_relation/struct.TicketRelationClient.html#method.patch_ticket_relation_entity).
#[non_exhaustive]
pub struct TicketRelationEntityWithLinks {
    /// Key of the relation between requests, given by the server; 0 in one that has not been saved.
    pub ticket_relation_id: Option<i32>,
    /// Key of the request at the beginning.
    pub source_ticket_id: Option<i32>,
    /// Key of the request at the end.
    pub destination_ticket_id: Option<i32>,
    /// Whether the requests are parent and child, or just related.
    pub relation_type: Option<RelationType>,
    /// Remark about the relation.
    pub comment: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
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

/// What is saved of it: the properties that [`TicketRelationEntity`] has.
impl From<TicketRelationEntityWithLinks> for TicketRelationEntity {
    fn from(carrier: TicketRelationEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<TicketRelationEntity> for TicketRelationEntityWithLinks {
    fn from(carrier: TicketRelationEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
