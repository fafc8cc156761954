// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What an iCalendar message asks for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`EMailAppointment`](struct.EMailAppointment.html), [`EMailEntity`](struct.EMailEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalMethod {
    /// The method of the calendar message is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Adds occurrences to an existing event.
    ///
    /// `Add`, number 1.
    Add,
    /// Calls off an event or some of its occurrences.
    ///
    /// `Cancel`, number 2.
    Cancel,
    /// A participant proposes another time.
    ///
    /// `Counter`, number 3.
    Counter,
    /// The organizer does not want the proposed time.
    ///
    /// `DeclineCounter`, number 4.
    DeclineCounter,
    /// Announces an event without asking anybody.
    ///
    /// `Publish`, number 5.
    Publish,
    /// A participant wants the newest version.
    ///
    /// `Refresh`, number 6.
    Refresh,
    /// A participant says whether they come.
    ///
    /// `Reply`, number 7.
    Reply,
    /// The organizer invites participants.
    ///
    /// `Request`, number 8.
    Request,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CalMethod "CalMethod" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Add = "Add" 1;
    2 Cancel = "Cancel" 2;
    3 Counter = "Counter" 3;
    4 DeclineCounter = "DeclineCounter" 4;
    5 Publish = "Publish" 5;
    6 Refresh = "Refresh" 6;
    7 Reply = "Reply" 7;
    8 Request = "Request" 8;
} }
