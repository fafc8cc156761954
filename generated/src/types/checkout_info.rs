// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CheckoutState;

/// The carrier `CheckoutInfo` of the API.
#[non_exhaustive]
pub struct CheckoutInfo {
    /// The property `State`.
    pub state: Option<CheckoutState>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckoutInfo "CheckoutInfo" crate::PROFILE {
    0 state set_state CheckoutState = "State";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 name set_name String = "Name";
} }
