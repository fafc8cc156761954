// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Reservation of a video meeting at the provider, with the address to join; an appointment can be
/// linked to it.
///
/// - returned by
///   [`appointment_agent().create_video_meeting_reservation`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_video_meeting_reservation).
#[non_exhaustive]
pub struct VideoMeetingReservation {
    /// Identifier of the meeting at the central service.
    pub video_meeting_id: Option<String>,
    /// Address of the meeting.
    pub video_meeting_url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VideoMeetingReservation "VideoMeetingReservation" crate::PROFILE {
    0 video_meeting_id set_video_meeting_id String = "VideoMeetingId";
    1 video_meeting_url set_video_meeting_url String = "VideoMeetingUrl";
} }
