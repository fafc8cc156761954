// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Where a version of a quote is on its way from the draft to the order or the archive.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`QuoteVersion`](struct.QuoteVersion.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionState {
    /// The state is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Draft whose prices have been calculated and which the ERP system has found correct.
    ///
    /// `Draft`, number 1.
    Draft,
    /// Draft that has not been calculated, so that prices and other values may break rules of the ERP system.
    ///
    /// `DraftNotCalculated`, number 2.
    DraftNotCalculated,
    /// Draft that was checked and needs the approval of a person, since there is a problem.
    ///
    /// `DraftNeedsApproval`, number 3.
    DraftNeedsApproval,
    /// Draft with a possible problem that a person has approved.
    ///
    /// `DraftApproved`, number 4.
    DraftApproved,
    /// Draft with a problem whose approval a person has refused.
    ///
    /// `DraftNotApproved`, number 5.
    DraftNotApproved,
    /// Sent to the customer, and binding from then on.
    ///
    /// `Sent`, number 6.
    Sent,
    /// Version replaced by a newer one; ArchivedState keeps the state it had before.
    ///
    /// `Archived`, number 7.
    Archived,
    /// Rejected by the customer, so that the sale is lost.
    ///
    /// `Lost`, number 8.
    Lost,
    /// Accepted by the customer, so that the sale is won.
    ///
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
