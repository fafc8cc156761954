// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// How the time of a zone differs from UTC, and from when to when. A day and month of 0 mean that the
/// pattern counts.
///
/// - part of [`TimeZoneData`](struct.TimeZoneData.html).
#[non_exhaustive]
pub struct TimeZoneRule {
    /// Day of the month on which daylight saving time starts, for a custom rule; 0 if `StartRulePattern` gives the
    /// start.
    pub start_day: Option<i32>,
    /// Month in which daylight saving time starts, for a custom rule; 0 if `StartRulePattern` gives the start.
    pub start_month: Option<i32>,
    /// Day of the month on which daylight saving time ends, for a custom rule; 0 if a rule pattern gives the end.
    pub end_day: Option<i32>,
    /// Month in which daylight saving time ends, for a custom rule; 0 if a rule pattern gives the end.
    pub end_month: Option<i32>,
    /// Difference from UTC in minutes.
    pub tz_offset: Option<i32>,
    /// Rule by which daylight saving time starts, such as 0200 1ST-SUN-APR; custom rules use day and month instead.
    pub start_rule_pattern: Option<String>,
    /// Rule by which daylight saving time ends, such as 2300 LST-SAT-OCT; custom rules use day and month instead.
    pub end_rule_pattern: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TimeZoneRule "TimeZoneRule" crate::PROFILE {
    0 start_day set_start_day i32 = "StartDay";
    1 start_month set_start_month i32 = "StartMonth";
    2 end_day set_end_day i32 = "EndDay";
    3 end_month set_end_month i32 = "EndMonth";
    4 tz_offset set_tz_offset i32 = "TZOffset";
    5 start_rule_pattern set_start_rule_pattern String = "StartRulePattern";
    6 end_rule_pattern set_end_rule_pattern String = "EndRulePattern";
} }
