// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far an appointment, document or sale has come.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`appointment_agent().set_activity_status`](../appointment_agent/struct.AppointmentAgentClient.html#method.set_activity_status),
///   [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - returned by
///   [`appointment_agent().toggle_activities`](../appointment_agent/struct.AppointmentAgentClient.html#method.toggle_activities),
///   [`appointment_agent().toggle_activity`](../appointment_agent/struct.AppointmentAgentClient.html#method.toggle_activity).
/// - part of [`ActivitySummaryItem`](struct.ActivitySummaryItem.html), [`Appointment`](struct.Appointment.html),
///   [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html) and 4 more types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityStatus {
    /// The status is not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Work on the appointment, document or sale was not begun.
    ///
    /// `NotStarted`, number 1.
    NotStarted,
    /// Work on the appointment, document or sale was begun, but is not done.
    ///
    /// `Started`, number 2.
    Started,
    /// The appointment, document or sale is done.
    ///
    /// `Completed`, number 3.
    Completed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ActivityStatus "ActivityStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 NotStarted = "NotStarted" 1;
    2 Started = "Started" 2;
    3 Completed = "Completed" 3;
} }
