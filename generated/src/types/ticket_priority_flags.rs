// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `TicketPriorityFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketPriorityFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketPriorityFlags "TicketPriorityFlags" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `External`, number 1.
    EXTERNAL = "External" 1;
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// `AlertSchedule`, number 4.
    ALERT_SCHEDULE = "AlertSchedule" 4;
} }
