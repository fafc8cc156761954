// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ExternallyOwnedType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternallyOwnedType {
    /// `Unknown`.
    Unknown,
    /// `Organizer`.
    Organizer,
    /// `Required`.
    Required,
    /// `Optional`.
    Optional,
    /// `Resource`.
    Resource,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExternallyOwnedType "ExternallyOwnedType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Organizer = "Organizer";
    2 Required = "Required";
    3 Optional = "Optional";
    4 Resource = "Resource";
} }
