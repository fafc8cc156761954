// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::Weekday;

/// How an appointment recurs by weeks.
///
/// - part of [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[non_exhaustive]
pub struct RecurrenceWeekPattern {
    /// Days of the week on which the appointment takes place.
    pub weekdays: Option<Weekday>,
    /// Weeks from one occurrence to the next.
    pub cycle: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceWeekPattern "RecurrenceWeekPattern" crate::PROFILE {
    0 weekdays set_weekdays Weekday = "Weekdays";
    1 cycle set_cycle i32 = "Cycle";
} }
