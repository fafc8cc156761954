// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `CalMethod` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalMethod {
    /// `Unknown`, number 0.
    Unknown,
    /// `Add`, number 1.
    Add,
    /// `Cancel`, number 2.
    Cancel,
    /// `Counter`, number 3.
    Counter,
    /// `DeclineCounter`, number 4.
    DeclineCounter,
    /// `Publish`, number 5.
    Publish,
    /// `Refresh`, number 6.
    Refresh,
    /// `Reply`, number 7.
    Reply,
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
