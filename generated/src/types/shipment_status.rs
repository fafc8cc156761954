// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ShipmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentStatus {
    /// `None`, number 0.
    None,
    /// `Ok`, number 1.
    Ok,
    /// `Canceled`, number 2.
    Canceled,
    /// `Waiting`, number 3.
    Waiting,
    /// `Started`, number 4.
    Started,
    /// `StatusFailed`, number 5.
    StatusFailed,
    /// `Retry`, number 6.
    Retry,
    /// `Populating`, number 7.
    Populating,
    /// `Deleted`, number 8.
    Deleted,
    /// `AwaitPopulate`, number 9.
    AwaitPopulate,
    /// `PopulatingOnly`, number 10.
    PopulatingOnly,
    /// `PopulateAborted`, number 11.
    PopulateAborted,
    /// `PopulateError`, number 12.
    PopulateError,
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
