// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ErpSyncResponseCode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpSyncResponseCode {
    /// `NoError`, number 0.
    NoError,
    /// `ErrorConnectorHasConnections`, number 1.
    ErrorConnectorHasConnections,
    /// `ErrorNotFound`, number 2.
    ErrorNotFound,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ErpSyncResponseCode "ErpSyncResponseCode" crate::PROFILE {
    0 NoError = "NoError" 0;
    1 ErrorConnectorHasConnections = "ErrorConnectorHasConnections" 1;
    2 ErrorNotFound = "ErrorNotFound" 2;
} }
