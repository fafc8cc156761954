// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::TicketEntity;

/// SplitTicket: Stores a new request (ticket) and moves the given messages of an existing one to it. The existing
/// request gets the given status and activation time. Returns the new request.
///
/// - taken by [`ticket_agent().split_ticket`](../ticket_agent/struct.TicketAgentClient.html#method.split_ticket).
#[non_exhaustive]
pub struct SplitTicketRequest {
    /// Key of the request that is split.
    pub source_ticket_entity_id: Option<i32>,
    /// Key of the status that the split request gets.
    pub source_ticket_entity_status_id: Option<i32>,
    /// When the split request becomes active again, where it is postponed.
    pub source_ticket_entity_activate: Option<DateTime>,
    /// Keys of the messages that move to the new request.
    pub transfer_message_ids: Option<Vec<i32>>,
    /// New request that a split creates.
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
