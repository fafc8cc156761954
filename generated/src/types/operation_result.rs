// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `OperationResult` of the API.
#[non_exhaustive]
pub struct OperationResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Message`.
    pub message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OperationResult "OperationResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
} }
