// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::TicketEntity;

/// The carrier `SplitTicketRequest` of the API.
#[non_exhaustive]
pub struct SplitTicketRequest {
    /// The property `SourceTicketEntityId`.
    pub source_ticket_entity_id: Option<i32>,
    /// The property `SourceTicketEntityStatusId`.
    pub source_ticket_entity_status_id: Option<i32>,
    /// The property `SourceTicketEntityActivate`.
    pub source_ticket_entity_activate: Option<DateTime>,
    /// The property `TransferMessageIds`.
    pub transfer_message_ids: Option<Vec<i32>>,
    /// The property `NewTicketEntity`.
    pub new_ticket_entity: Option<Box<TicketEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SplitTicketRequest "SplitTicketRequest" crate::PROFILE {
    0 source_ticket_entity_id set_source_ticket_entity_id i32 = "SourceTicketEntityId";
    1 source_ticket_entity_status_id set_source_ticket_entity_status_id i32 = "SourceTicketEntityStatusId";
    2 source_ticket_entity_activate set_source_ticket_entity_activate DateTime = "SourceTicketEntityActivate";
    3 transfer_message_ids set_transfer_message_ids Vec<i32> = "TransferMessageIds";
    4 new_ticket_entity set_new_ticket_entity Box<TicketEntity> = "NewTicketEntity";
} }
