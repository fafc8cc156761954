// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CheckoutState;

/// Whether a document is checked out, and by whom.
///
/// - returned by
///   [`document().get_checkout_state`](../document/struct.DocumentClient.html#method.get_checkout_state),
///   [`document_agent().get_checkout_state`](../document_agent/struct.DocumentAgentClient.html#method.get_checkout_state).
#[non_exhaustive]
pub struct CheckoutInfo {
    /// Whether the document is checked out, by the caller or by somebody else.
    pub state: Option<CheckoutState>,
    /// Key of the user with the document; 0 for nobody or somebody outside the CRM.
    pub associate_id: Option<i32>,
    /// Who has checked the document out, by name; may be empty even when checked out.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckoutInfo "CheckoutInfo" crate::PROFILE {
    0 state set_state CheckoutState = "State";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 name set_name String = "Name";
} }
