// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::EjUserStatus;

/// Whether a user of customer service is there, which decides on new requests.
///
/// - taken by [`user().set_user_presence_status`](../user/struct.UserClient.html#method.set_user_presence_status),
///   [`user_agent().set_user_presence_status`](../user_agent/struct.UserAgentClient.html#method.set_user_presence_status).
/// - returned by
///   [`user().get_user_presence_status`](../user/struct.UserClient.html#method.get_user_presence_status),
///   [`user().set_user_presence_status`](../user/struct.UserClient.html#method.set_user_presence_status),
///   [`user_agent().get_user_presence_status`](../user_agent/struct.UserAgentClient.html#method.get_user_presence_status),
///   [`user_agent().set_user_presence_status`](../user_agent/struct.UserAgentClient.html#method.set_user_presence_status).
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
