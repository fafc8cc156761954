// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What the status of a request comes down to, whatever it is called.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`Ticket`](struct.Ticket.html), [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html),
///   [`TicketRelationItem`](struct.TicketRelationItem.html),
///   [`TicketStatusEntity`](struct.TicketStatusEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketBaseStatus {
    /// The status is not known or was not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The request is open and being worked on.
    ///
    /// `Active`, number 1.
    Active,
    /// The request is done and closed.
    ///
    /// `Closed`, number 2.
    Closed,
    /// Put off until a later time.
    ///
    /// `Postponed`, number 3.
    Postponed,
    /// Removed by a user; no longer shown in lists of requests.
    ///
    /// `Deleted`, number 4.
    Deleted,
    /// Made part of another request.
    ///
    /// `Merged`, number 5.
    Merged,
    /// The request was marked as junk.
    ///
    /// `Spam`.
    Spam,
    /// Request put off until a given time; for user interfaces only, stored as Postponed.
    ///
    /// `PostponedSpecific`.
    PostponedSpecific,
    /// Request put off for an hour; for user interfaces only, stored as Postponed.
    ///
    /// `Postponed1Hour`.
    Postponed1Hour,
    /// Request put off for two hours; for user interfaces only, stored as Postponed.
    ///
    /// `Postponed2Hours`.
    Postponed2Hours,
    /// Request put off for three hours; for user interfaces only, stored as Postponed.
    ///
    /// `Postponed3Hours`.
    Postponed3Hours,
    /// Request put off for four hours; for user interfaces only, stored as Postponed.
    ///
    /// `Postponed4Hours`.
    Postponed4Hours,
    /// Request put off for a day; for user interfaces only, stored as Postponed.
    ///
    /// `PostponedDay`.
    PostponedDay,
    /// Request put off for a week; for user interfaces only, stored as Postponed.
    ///
    /// `PostponedWeek`.
    PostponedWeek,
    /// Request put off for a month; for user interfaces only, stored as Postponed.
    ///
    /// `PostponedMonth`.
    PostponedMonth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketBaseStatus "TicketBaseStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Active = "Active" 1;
    2 Closed = "Closed" 2;
    3 Postponed = "Postponed" 3;
    4 Deleted = "Deleted" 4;
    5 Merged = "Merged" 5;
    6 Spam = "Spam";
    7 PostponedSpecific = "PostponedSpecific";
    8 Postponed1Hour = "Postponed1Hour";
    9 Postponed2Hours = "Postponed2Hours";
    10 Postponed3Hours = "Postponed3Hours";
    11 Postponed4Hours = "Postponed4Hours";
    12 PostponedDay = "PostponedDay";
    13 PostponedWeek = "PostponedWeek";
    14 PostponedMonth = "PostponedMonth";
} }
