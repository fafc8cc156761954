// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RelationError;

/// The carrier `TicketRelationResult` of the API.
#[non_exhaustive]
pub struct TicketRelationResult {
    /// The property `SourceTicketId`.
    pub source_ticket_id: Option<i32>,
    /// The property `IsValid`.
    pub is_valid: Option<bool>,
    /// The property `RelationError`.
    pub relation_error: Option<RelationError>,
    /// The property `ErrorMessage`.
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
