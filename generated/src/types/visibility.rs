// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes who can see a record.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`VisibleFor`](struct.VisibleFor.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// Record that every user can see.
    ///
    /// `All`, number 0.
    All,
    /// Visibility set for one user (associate).
    ///
    /// `Associate`, number 1.
    Associate,
    /// Visibility set for a user group.
    ///
    /// `Group`, number 2.
    Group,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Visibility "Visibility" crate::PROFILE {
    0 All = "All" 0;
    1 Associate = "Associate" 1;
    2 Group = "Group" 2;
} }
