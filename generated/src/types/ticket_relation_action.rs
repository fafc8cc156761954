// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// What the relations of a request allow and propose.
///
/// - returned by
///   [`ticket_agent().get_ticket_relation_actions`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket_relation_actions).
#[non_exhaustive]
pub struct TicketRelationAction {
    /// Key of the parent to close, since all its children are closed; 0 for none.
    pub ticket_id_to_close: Option<i32>,
    /// Whether requests of this type need a parent.
    pub is_parent_required: Option<bool>,
    /// Whether the request can be closed; open children may prevent that.
    pub can_close_current_ticket: Option<bool>,
    /// Keys of the children that are open.
    pub children: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketRelationAction "TicketRelationAction" crate::PROFILE {
    0 ticket_id_to_close set_ticket_id_to_close i32 = "TicketIdToClose";
    1 is_parent_required set_is_parent_required bool = "IsParentRequired";
    2 can_close_current_ticket set_can_close_current_ticket bool = "CanCloseCurrentTicket";
    3 children set_children Vec<i32> = "Children";
} }
