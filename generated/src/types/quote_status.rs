// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `QuoteStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteStatus {
    /// `Ok`, number 0.
    Ok,
    /// `OkWithInfo`, number 1.
    OkWithInfo,
    /// `Warning`, number 2.
    Warning,
    /// `Error`, number 3.
    Error,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteStatus "QuoteStatus" crate::PROFILE {
    0 Ok = "Ok" 0;
    1 OkWithInfo = "OkWithInfo" 1;
    2 Warning = "Warning" 2;
    3 Error = "Error" 3;
} }
