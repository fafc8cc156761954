// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `QuoteVersionState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Draft`, number 1.
    Draft,
    /// `DraftNotCalculated`, number 2.
    DraftNotCalculated,
    /// `DraftNeedsApproval`, number 3.
    DraftNeedsApproval,
    /// `DraftApproved`, number 4.
    DraftApproved,
    /// `DraftNotApproved`, number 5.
    DraftNotApproved,
    /// `Sent`, number 6.
    Sent,
    /// `Archived`, number 7.
    Archived,
    /// `Lost`, number 8.
    Lost,
    /// `Sold`, number 9.
    Sold,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteVersionState "QuoteVersionState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Draft = "Draft" 1;
    2 DraftNotCalculated = "DraftNotCalculated" 2;
    3 DraftNeedsApproval = "DraftNeedsApproval" 3;
    4 DraftApproved = "DraftApproved" 4;
    5 DraftNotApproved = "DraftNotApproved" 5;
    6 Sent = "Sent" 6;
    7 Archived = "Archived" 7;
    8 Lost = "Lost" 8;
    9 Sold = "Sold" 9;
} }
