// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Whether the definition of a relation between requests conflicts with an existing one, for one pair
/// of request types.
///
/// - returned by
///   [`list_agent().validate_ticket_relation_definition`](../list_agent/struct.ListAgentClient.html#method.validate_ticket_relation_definition).
#[non_exhaustive]
pub struct TicketRelationDefinitionResult {
    /// Key of the type at the beginning.
    pub source_ticket_type_id: Option<i32>,
    /// Key of the type at the end.
    pub destination_ticket_type_id: Option<i32>,
    /// Whether the definition is free of conflicts.
    pub is_valid: Option<bool>,
    /// Existing definition that the new definition conflicts with.
    pub existing_relation_definition_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationDefinitionResult "TicketRelationDefinitionResult" crate::PROFILE {
    0 source_ticket_type_id set_source_ticket_type_id i32 = "SourceTicketTypeId";
    1 destination_ticket_type_id set_destination_ticket_type_id i32 = "DestinationTicketTypeId";
    2 is_valid set_is_valid bool = "IsValid";
    3 existing_relation_definition_name set_existing_relation_definition_name String = "ExistingRelationDefinitionName";
} }
