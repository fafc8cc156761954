// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{RelationType, TicketBaseStatus};

/// The carrier `TicketRelationItem` of the API.
#[non_exhaustive]
pub struct TicketRelationItem {
    /// The property `TicketRelationId`.
    pub ticket_relation_id: Option<i32>,
    /// The property `RelationType`.
    pub relation_type: Option<RelationType>,
    /// The property `RelationComment`.
    pub relation_comment: Option<String>,
    /// The property `HasParent`.
    pub has_parent: Option<bool>,
    /// The property `ChildCount`.
    pub child_count: Option<i32>,
    /// The property `RelatedCount`.
    pub related_count: Option<i32>,
    /// The property `RelationCreatedAt`.
    pub relation_created_at: Option<DateTime>,
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `CustId`.
    pub cust_id: Option<i32>,
    /// The property `PersonFullname`.
    pub person_fullname: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `BaseStatus`.
    pub base_status: Option<TicketBaseStatus>,
    /// The property `TicketStatus`.
    pub ticket_status: Option<i32>,
    /// The property `TicketStatusDisplayValue`.
    pub ticket_status_display_value: Option<String>,
    /// The property `TicketCreatedAt`.
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
