// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Distinguishes options of a request priority; the flags can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketPriorityEntity`](struct.TicketPriorityEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketPriorityFlags(pagewire_runtime::value::Flags);

flag_enum! { TicketPriorityFlags "TicketPriorityFlags" crate::PROFILE {
    /// Priority without any flags.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Priority that customers can choose in the customer center.
    ///
    /// `External`, number 1.
    EXTERNAL = "External" 1;
    /// Priority preselected for new requests.
    ///
    /// `Default`, number 2.
    DEFAULT = "Default" 2;
    /// Escalation that follows the time frame of the priority.
    ///
    /// `AlertSchedule`, number 4.
    ALERT_SCHEDULE = "AlertSchedule" 4;
} }
