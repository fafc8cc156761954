// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a user is notified of on a mobile device.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`pocket_agent().notification_handled`](../pocket_agent/struct.PocketAgentClient.html#method.notification_handled),
///   [`pocket_agent().notify_users`](../pocket_agent/struct.PocketAgentClient.html#method.notify_users).
/// - part of [`NotificationEvent`](struct.NotificationEvent.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEventType {
    /// The event is not known.
    ///
    /// `Unknown`.
    Unknown,
    /// A request (ticket) came in.
    ///
    /// `NewTicket`.
    NewTicket,
    /// The user was invited to an appointment.
    ///
    /// `AppointmentInvitation`.
    AppointmentInvitation,
    /// An appointment with the user got another time.
    ///
    /// `AppointmentMoved`.
    AppointmentMoved,
    /// An appointment with the user was called off.
    ///
    /// `AppointmentCancelled`.
    AppointmentCancelled,
    /// A message was added to a request.
    ///
    /// `NewTicketMessage`.
    NewTicketMessage,
    /// A postponed request became active again.
    ///
    /// `TicketActivated`.
    TicketActivated,
    /// A request reached a higher level of escalation.
    ///
    /// `TicketEscalated`.
    TicketEscalated,
    /// The user is asked to approve a quote.
    ///
    /// `QuoteApprovalRequest`.
    QuoteApprovalRequest,
    /// A quote of the user was approved.
    ///
    /// `QuoteApprovalApproved`.
    QuoteApprovalApproved,
    /// A quote of the user was not approved.
    ///
    /// `QuoteApprovalDenied`.
    QuoteApprovalDenied,
    /// A participant declined an appointment.
    ///
    /// `AppointmentDeclined`.
    AppointmentDeclined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotificationEventType "NotificationEventType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 NewTicket = "NewTicket";
    2 AppointmentInvitation = "AppointmentInvitation";
    3 AppointmentMoved = "AppointmentMoved";
    4 AppointmentCancelled = "AppointmentCancelled";
    5 NewTicketMessage = "NewTicketMessage";
    6 TicketActivated = "TicketActivated";
    7 TicketEscalated = "TicketEscalated";
    8 QuoteApprovalRequest = "QuoteApprovalRequest";
    9 QuoteApprovalApproved = "QuoteApprovalApproved";
    10 QuoteApprovalDenied = "QuoteApprovalDenied";
    11 AppointmentDeclined = "AppointmentDeclined";
} }
