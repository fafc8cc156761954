// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetNextAvailableTime: Returns the next times at which all given users are free in their working hours.
///
/// - taken by
///   [`appointment_agent().get_next_available_time`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_next_available_time).
#[non_exhaustive]
pub struct GetNextAvailableTimeRequest {
    /// Keys of the users who must be free.
    pub associates: Option<Vec<i32>>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of free times to return.
    pub count: Option<i32>,
    /// Whether the whole day is meant instead of a time of day.
    pub is_all_day: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextAvailableTimeRequest "GetNextAvailableTimeRequest" crate::PROFILE {
    0 associates set_associates Vec<i32> = "Associates";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 is_all_day set_is_all_day bool = "IsAllDay";
} }
