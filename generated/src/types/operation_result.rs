// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Whether something worked, with a message.
///
/// - returned by
///   [`user_agent().send_change_password_e_mail`](../user_agent/struct.UserAgentClient.html#method.send_change_password_e_mail).
#[non_exhaustive]
pub struct OperationResult {
    /// Whether the operation was carried out.
    pub success: Option<bool>,
    /// Message for users, maybe as the name of a resource in brackets.
    pub message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OperationResult "OperationResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
} }
