// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::EjUserStatus;

/// The carrier `UserPresenceStatus` of the API.
#[non_exhaustive]
pub struct UserPresenceStatus {
    /// The property `Status`.
    pub status: Option<EjUserStatus>,
    /// The property `Message`.
    pub message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserPresenceStatus "UserPresenceStatus" crate::PROFILE {
    0 status set_status EjUserStatus = "Status";
    1 message set_message String = "Message";
} }
