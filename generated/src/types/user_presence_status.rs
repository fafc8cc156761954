// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::EjUserStatus;

/// Whether a user of customer service is there, which decides on new requests.
#[non_exhaustive]
pub struct UserPresenceStatus {
    /// State of the user.
    pub status: Option<EjUserStatus>,
    /// Remark while the user is away.
    pub message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserPresenceStatus "UserPresenceStatus" crate::PROFILE {
    0 status set_status EjUserStatus = "Status";
    1 message set_message String = "Message";
} }
