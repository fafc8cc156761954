// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `NotifyWhen` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyWhen {
    /// `None`.
    None,
    /// `FirstFailure`.
    FirstFailure,
    /// `Disabling`.
    Disabling,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotifyWhen "NotifyWhen" crate::PROFILE {
    0 None = "None";
    1 FirstFailure = "FirstFailure";
    2 Disabling = "Disabling";
} }
