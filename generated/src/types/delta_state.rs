// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DeltaState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeltaState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Draft`, number 1.
    Draft,
    /// `Published`, number 2.
    Published,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaState "DeltaState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Draft = "Draft" 1;
    2 Published = "Published" 2;
} }
