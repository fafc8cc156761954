// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RelationError;

/// Whether a change of relations has worked, for one request.
///
/// - returned by
///   [`ticket_agent().create_ticket_relations`](../ticket_agent/struct.TicketAgentClient.html#method.create_ticket_relations),
///   [`ticket_agent().validate_ticket_relations`](../ticket_agent/struct.TicketAgentClient.html#method.validate_ticket_relations).
#[non_exhaustive]
pub struct TicketRelationResult {
    /// Key of the source request that the result is about.
    pub source_ticket_id: Option<i32>,
    /// Whether the change has worked.
    pub is_valid: Option<bool>,
    /// Why the change has not worked.
    pub relation_error: Option<RelationError>,
    /// Text that describes why the relation failed; set only where `IsValid` is false.
    pub error_message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationResult "TicketRelationResult" crate::PROFILE {
    0 source_ticket_id set_source_ticket_id i32 = "SourceTicketId";
    1 is_valid set_is_valid bool = "IsValid";
    2 relation_error set_relation_error RelationError = "RelationError";
    3 error_message set_error_message String = "ErrorMessage";
} }
