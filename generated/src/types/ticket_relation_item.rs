// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{RelationType, TicketBaseStatus};

/// A request that is related to the one at hand.
///
/// - returned by
///   [`ticket_agent().get_ticket_relations`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket_relations).
#[non_exhaustive]
pub struct TicketRelationItem {
    /// Key of the relation between the two requests.
    pub ticket_relation_id: Option<i32>,
    /// Whether the request is parent, child or just related.
    pub relation_type: Option<RelationType>,
    /// Remark about the relation.
    pub relation_comment: Option<String>,
    /// Whether another request is above this request.
    pub has_parent: Option<bool>,
    /// How many children the request has.
    pub child_count: Option<i32>,
    /// How many other requests are related to this request.
    pub related_count: Option<i32>,
    /// When the record was created, in UTC; set by the server.
    pub relation_created_at: Option<DateTime>,
    /// Key of the request that is related.
    pub ticket_id: Option<i32>,
    /// Subject of the request.
    pub title: Option<String>,
    /// Icon of the request's state.
    pub icon_hint: Option<String>,
    /// Key of the customer; null or -1 for none.
    pub cust_id: Option<i32>,
    /// Full name of the customer.
    pub person_fullname: Option<String>,
    /// Key of the customer's company; 0 for none.
    pub contact_id: Option<i32>,
    /// Name of the company of the customer.
    pub contact_name: Option<String>,
    /// Whether the request is active, closed, postponed or deleted.
    pub base_status: Option<TicketBaseStatus>,
    /// Key of the request's status, which installations define.
    pub ticket_status: Option<i32>,
    /// Status as users see it.
    pub ticket_status_display_value: Option<String>,
    /// When the request was made.
    pub ticket_created_at: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationItem "TicketRelationItem" crate::PROFILE {
    0 ticket_relation_id set_ticket_relation_id i32 = "TicketRelationId";
    1 relation_type set_relation_type RelationType = "RelationType";
    2 relation_comment set_relation_comment String = "RelationComment";
    3 has_parent set_has_parent bool = "HasParent";
    4 child_count set_child_count i32 = "ChildCount";
    5 related_count set_related_count i32 = "RelatedCount";
    6 relation_created_at set_relation_created_at DateTime = "RelationCreatedAt";
    7 ticket_id set_ticket_id i32 = "TicketId";
    8 title set_title String = "Title";
    9 icon_hint set_icon_hint String = "IconHint";
    10 cust_id set_cust_id i32 = "CustId";
    11 person_fullname set_person_fullname String = "PersonFullname";
    12 contact_id set_contact_id i32 = "ContactId";
    13 contact_name set_contact_name String = "ContactName";
    14 base_status set_base_status TicketBaseStatus = "BaseStatus";
    15 ticket_status set_ticket_status i32 = "TicketStatus";
    16 ticket_status_display_value set_ticket_status_display_value String = "TicketStatusDisplayValue";
    17 ticket_created_at set_ticket_created_at DateTime = "TicketCreatedAt";
} }
