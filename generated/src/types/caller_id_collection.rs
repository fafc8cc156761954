// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CallerID;

/// Telephone numbers with the names of their owners, and a checksum by which a client sees whether its
/// own copy is current.
///
/// - returned by
///   [`pocket_agent().get_caller_ids_from_selection`](../pocket_agent/struct.PocketAgentClient.html#method.get_caller_ids_from_selection),
///   [`pocket_agent().get_my_caller_ids`](../pocket_agent/struct.PocketAgentClient.html#method.get_my_caller_ids).
#[non_exhaustive]
pub struct CallerIDCollection {
    /// Checksum by which a client sees whether its list is up to date.
    pub caller_id_hash: Option<String>,
    /// Callers in the order of their numbers.
    pub caller_ids: Option<Vec<CallerID>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CallerIDCollection "CallerIDCollection" crate::PROFILE {
    0 caller_id_hash set_caller_id_hash String = "CallerIDHash";
    1 caller_ids set_caller_ids Vec<CallerID> = "CallerIDs";
} }
