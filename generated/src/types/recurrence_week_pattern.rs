// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::Weekday;

/// The carrier `RecurrenceWeekPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceWeekPattern {
    /// The property `Weekdays`.
    pub weekdays: Option<Weekday>,
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceWeekPattern "RecurrenceWeekPattern" crate::PROFILE {
    0 weekdays set_weekdays Weekday = "Weekdays";
    1 cycle set_cycle i32 = "Cycle";
} }
