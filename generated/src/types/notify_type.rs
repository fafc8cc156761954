// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Event in customer service that users are notified of.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`ticket_agent().get_hotlist_ej_users`](../ticket_agent/struct.TicketAgentClient.html#method.get_hotlist_ej_users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyType {
    /// A request (ticket) was created.
    ///
    /// `NewTicket`.
    NewTicket,
    /// A message was added to a request.
    ///
    /// `NewTicketMessage`.
    NewTicketMessage,
    /// A request reached a higher level of escalation.
    ///
    /// `TicketEscalated`.
    TicketEscalated,
    /// A postponed request became active again.
    ///
    /// `TicketActivated`.
    TicketActivated,
    /// A chat session needs attention.
    ///
    /// `ChatAlert`.
    ChatAlert,
    /// Notification about active requests.
    ///
    /// `ActiveTickets`.
    ActiveTickets,
    /// Another user took a request over.
    ///
    /// `TicketTakeOver`.
    TicketTakeOver,
    /// A message in a chat session needs attention.
    ///
    /// `ChatMessageAlert`.
    ChatMessageAlert,
    /// A chat session was handed over to another user.
    ///
    /// `ChatSessionTransfered`.
    ChatSessionTransfered,
    /// Something happened to a request on the user's hotlist.
    ///
    /// `Hotlist`.
    Hotlist,
    /// A notification of another kind, which an installation defines.
    ///
    /// `Custom`.
    Custom,
    /// A contact was assigned to the user.
    ///
    /// `ContactAssignment`.
    ContactAssignment,
    /// All kinds of notifications together.
    ///
    /// `NotifyAll`.
    NotifyAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotifyType "NotifyType" crate::PROFILE {
    0 NewTicket = "NewTicket";
    1 NewTicketMessage = "NewTicketMessage";
    2 TicketEscalated = "TicketEscalated";
    3 TicketActivated = "TicketActivated";
    4 ChatAlert = "ChatAlert";
    5 ActiveTickets = "ActiveTickets";
    6 TicketTakeOver = "TicketTakeOver";
    7 ChatMessageAlert = "ChatMessageAlert";
    8 ChatSessionTransfered = "ChatSessionTransfered";
    9 Hotlist = "Hotlist";
    10 Custom = "Custom";
    11 ContactAssignment = "ContactAssignment";
    12 NotifyAll = "NotifyAll";
} }
