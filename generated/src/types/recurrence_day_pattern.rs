// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RecurrenceDailyPattern;

/// How an appointment recurs by days.
///
/// - part of [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[non_exhaustive]
pub struct RecurrenceDayPattern {
    /// Whether the appointment recurs each day or each working day, for instance.
    pub pattern: Option<RecurrenceDailyPattern>,
    /// Days from one occurrence to the next, for a fixed distance.
    pub cycle: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDayPattern "RecurrenceDayPattern" crate::PROFILE {
    0 pattern set_pattern RecurrenceDailyPattern = "Pattern";
    1 cycle set_cycle i32 = "Cycle";
} }
