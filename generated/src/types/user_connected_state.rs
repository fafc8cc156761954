// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Whether the user can make video meetings.
///
/// - returned by
///   [`appointment_agent().get_video_meeting_connected_state`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_video_meeting_connected_state).
#[non_exhaustive]
pub struct UserConnectedState {
    /// Whether the user is connected to the provider.
    pub is_connected: Option<bool>,
    /// Provider that the installation uses.
    pub provider_id: Option<String>,
    /// Address at which the user connects.
    pub login_url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserConnectedState "UserConnectedState" crate::PROFILE {
    0 is_connected set_is_connected bool = "IsConnected";
    1 provider_id set_provider_id String = "ProviderId";
    2 login_url set_login_url String = "LoginUrl";
} }
