// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Way in which users are notified about requests on their hotlist.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`ticket_agent().get_hotlist_ej_users`](../ticket_agent/struct.TicketAgentClient.html#method.get_hotlist_ej_users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetHotlistEjUsersChannel {
    /// The way is not known.
    ///
    /// `Unknown`.
    Unknown,
    /// A window on the screen.
    ///
    /// `PopUp`.
    PopUp,
    /// Users who are notified by e-mail.
    ///
    /// `Email`.
    Email,
    /// Users who are notified by text message.
    ///
    /// `Sms`.
    Sms,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { GetHotlistEjUsersChannel "GetHotlistEjUsersChannel" crate::PROFILE {
    0 Unknown = "Unknown";
    1 PopUp = "PopUp";
    2 Email = "Email";
    3 Sms = "Sms";
} }
