// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `NotifyType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyType {
    /// `NewTicket`.
    NewTicket,
    /// `NewTicketMessage`.
    NewTicketMessage,
    /// `TicketEscalated`.
    TicketEscalated,
    /// `TicketActivated`.
    TicketActivated,
    /// `ChatAlert`.
    ChatAlert,
    /// `ActiveTickets`.
    ActiveTickets,
    /// `TicketTakeOver`.
    TicketTakeOver,
    /// `ChatMessageAlert`.
    ChatMessageAlert,
    /// `ChatSessionTransfered`.
    ChatSessionTransfered,
    /// `Hotlist`.
    Hotlist,
    /// `Custom`.
    Custom,
    /// `ContactAssignment`.
    ContactAssignment,
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
