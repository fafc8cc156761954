// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetDiaryByGroup: Returns the appointments of a group in a period.
///
/// - taken by
///   [`appointment_agent().get_diary_by_group`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_diary_by_group).
#[non_exhaustive]
pub struct GetDiaryByGroupRequest {
    /// Key of the group whose appointments are returned, of the type in `GroupType`.
    pub group_id: Option<i32>,
    /// Type of the group, as a number; the vendor does not document the values.
    pub group_type: Option<i32>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of appointments to return.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDiaryByGroupRequest "GetDiaryByGroupRequest" crate::PROFILE {
    0 group_id set_group_id i32 = "GroupId";
    1 group_type set_group_type i32 = "GroupType";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }
