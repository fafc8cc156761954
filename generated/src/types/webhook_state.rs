// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `WebhookState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Active`, number 1.
    Active,
    /// `Stopped`, number 2.
    Stopped,
    /// `TooManyErrors`, number 3.
    TooManyErrors,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WebhookState "WebhookState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Active = "Active" 1;
    2 Stopped = "Stopped" 2;
    3 TooManyErrors = "TooManyErrors" 3;
} }
