// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How much of a recurring series a change applies to.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`appointment_agent().accept`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept),
///   [`appointment_agent().accept_rejected`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept_rejected),
///   [`appointment_agent().accept_with_email_confirmation`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept_with_email_confirmation),
///   [`appointment_agent().accept_with_smtp_email_confirmation`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept_with_smtp_email_confirmation),
///   [`appointment_agent().assign_to`](../appointment_agent/struct.AppointmentAgentClient.html#method.assign_to),
///   [`appointment_agent().clean_up_booking_deleted_with_update_mode`](../appointment_agent/struct.AppointmentAgentClient.html#method.clean_up_booking_deleted_with_update_mode)
///   and 8 more operations.
/// - part of [`AppointmentMoveData`](struct.AppointmentMoveData.html),
///   [`AppointmentDeleteRequest`](struct.AppointmentDeleteRequest.html),
///   [`AppointmentSaveRequest`](struct.AppointmentSaveRequest.html),
///   [`MoveWithEmailRequest`](struct.MoveWithEmailRequest.html),
///   [`SaveWithCustomInvitationRequest`](struct.SaveWithCustomInvitationRequest.html),
///   [`UpdateAppointmentWithModeAndEmailRequest`](struct.UpdateAppointmentWithModeAndEmailRequest.html),
///   [`UpdateAppointmentWithModeRequest`](struct.UpdateAppointmentWithModeRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceUpdateMode {
    /// Which appointments of the series to change is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Only to the given appointment.
    ///
    /// `OnlyThis`, number 1.
    OnlyThis,
    /// To the given appointment and all later ones.
    ///
    /// `ThisAndForward`, number 2.
    ThisAndForward,
    /// The series ends: the given appointment and all later ones are taken out.
    ///
    /// `StopRecurrence`, number 9.
    StopRecurrence,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceUpdateMode "RecurrenceUpdateMode" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 OnlyThis = "OnlyThis" 1;
    2 ThisAndForward = "ThisAndForward" 2;
    3 StopRecurrence = "StopRecurrence" 9;
} }
