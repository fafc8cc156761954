// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a record is published to people from outside.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ProjectEventEntity`](struct.ProjectEventEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublishType {
    /// Not published, or not decided.
    ///
    /// `Undefined`, number 0.
    Undefined,
    /// Published to external persons.
    ///
    /// `External`, number 1.
    External,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PublishType "PublishType" crate::PROFILE {
    0 Undefined = "Undefined" 0;
    1 External = "External" 1;
} }
