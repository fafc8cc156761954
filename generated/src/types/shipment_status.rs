// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far the sending of a mailing has come.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PreviewMailingHeader`](struct.PreviewMailingHeader.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentStatus {
    /// Initial status: the mailing is not being sent, so users can work on it.
    ///
    /// `None`, number 0.
    None,
    /// The mailing is finished without errors.
    ///
    /// `Ok`, number 1.
    Ok,
    /// A user has stopped the mailing.
    ///
    /// `Canceled`, number 2.
    Canceled,
    /// The mailing waits in the queue and is ready to start.
    ///
    /// `Waiting`, number 3.
    Waiting,
    /// The mailing is being sent.
    ///
    /// `Started`, number 4.
    Started,
    /// The mailing is finished, but some recipients had errors.
    ///
    /// `StatusFailed`, number 5.
    StatusFailed,
    /// The mailing is sent again to the addresses that failed.
    ///
    /// `Retry`, number 6.
    Retry,
    /// The recipients of the mailing are being collected before the sending starts.
    ///
    /// `Populating`, number 7.
    Populating,
    /// The mailing was deleted.
    ///
    /// `Deleted`, number 8.
    Deleted,
    /// The mailing waits until the scheduled job collects its recipients.
    ///
    /// `AwaitPopulate`, number 9.
    AwaitPopulate,
    /// The recipients of the mailing are being collected without a sending afterwards, since a user has saved the
    /// choice of recipients.
    ///
    /// `PopulatingOnly`, number 10.
    PopulatingOnly,
    /// A user has canceled the mailing while recipients were collected; the collection ends first, and then the status
    /// goes back to None.
    ///
    /// `PopulateAborted`, number 11.
    PopulateAborted,
    /// The recipients could not be collected.
    ///
    /// `PopulateError`, number 12.
    PopulateError,
    /// The mailing has more recipients than are allowed.
    ///
    /// `TooManyRecipients`, number 13.
    TooManyRecipients,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShipmentStatus "ShipmentStatus" crate::PROFILE {
    0 None = "None" 0;
    1 Ok = "Ok" 1;
    2 Canceled = "Canceled" 2;
    3 Waiting = "Waiting" 3;
    4 Started = "Started" 4;
    5 StatusFailed = "StatusFailed" 5;
    6 Retry = "Retry" 6;
    7 Populating = "Populating" 7;
    8 Deleted = "Deleted" 8;
    9 AwaitPopulate = "AwaitPopulate" 9;
    10 PopulatingOnly = "PopulatingOnly" 10;
    11 PopulateAborted = "PopulateAborted" 11;
    12 PopulateError = "PopulateError" 12;
    13 TooManyRecipients = "TooManyRecipients" 13;
} }
