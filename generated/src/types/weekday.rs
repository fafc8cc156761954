// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `Weekday` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Weekday(pagewire_runtime::value::Flags);

flag_enum! { Weekday "Weekday" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Monday`, number 1.
    MONDAY = "Monday" 1;
    /// `Tuesday`, number 2.
    TUESDAY = "Tuesday" 2;
    /// `Wednesday`, number 4.
    WEDNESDAY = "Wednesday" 4;
    /// `Thursday`, number 8.
    THURSDAY = "Thursday" 8;
    /// `Friday`, number 16.
    FRIDAY = "Friday" 16;
    /// `Saturday`, number 32.
    SATURDAY = "Saturday" 32;
    /// `Sunday`, number 64.
    SUNDAY = "Sunday" 64;
} }
