// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How two requests are related, seen from the source.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`list_agent().validate_ticket_relation_definition`](../list_agent/struct.ListAgentClient.html#method.validate_ticket_relation_definition),
///   [`ticket_agent().create_ticket_relations`](../ticket_agent/struct.TicketAgentClient.html#method.create_ticket_relations),
///   [`ticket_agent().validate_ticket_relations`](../ticket_agent/struct.TicketAgentClient.html#method.validate_ticket_relations).
/// - part of [`TicketRelationDefinitionEntity`](struct.TicketRelationDefinitionEntity.html),
///   [`TicketRelationDefinitionEntityWithLinks`](struct.TicketRelationDefinitionEntityWithLinks.html),
///   [`TicketRelationEntity`](struct.TicketRelationEntity.html),
///   [`TicketRelationEntityWithLinks`](struct.TicketRelationEntityWithLinks.html),
///   [`TicketRelationItem`](struct.TicketRelationItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationType {
    /// The two requests are related without a hierarchy.
    ///
    /// `Related`.
    Related,
    /// The destination is the parent of the source.
    ///
    /// `Parent`.
    Parent,
    /// The destination is a child of the source.
    ///
    /// `Child`.
    Child,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RelationType "RelationType" crate::PROFILE {
    0 Related = "Related";
    1 Parent = "Parent";
    2 Child = "Child";
} }
