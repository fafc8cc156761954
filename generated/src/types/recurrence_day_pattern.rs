// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RecurrenceDailyPattern;

/// The carrier `RecurrenceDayPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceDayPattern {
    /// The property `Pattern`.
    pub pattern: Option<RecurrenceDailyPattern>,
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDayPattern "RecurrenceDayPattern" crate::PROFILE {
    0 pattern set_pattern RecurrenceDailyPattern = "Pattern";
    1 cycle set_cycle i32 = "Cycle";
} }
