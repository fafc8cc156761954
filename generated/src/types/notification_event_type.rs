// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `NotificationEventType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEventType {
    /// `Unknown`.
    Unknown,
    /// `NewTicket`.
    NewTicket,
    /// `AppointmentInvitation`.
    AppointmentInvitation,
    /// `AppointmentMoved`.
    AppointmentMoved,
    /// `AppointmentCancelled`.
    AppointmentCancelled,
    /// `NewTicketMessage`.
    NewTicketMessage,
    /// `TicketActivated`.
    TicketActivated,
    /// `TicketEscalated`.
    TicketEscalated,
    /// `QuoteApprovalRequest`.
    QuoteApprovalRequest,
    /// `QuoteApprovalApproved`.
    QuoteApprovalApproved,
    /// `QuoteApprovalDenied`.
    QuoteApprovalDenied,
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
