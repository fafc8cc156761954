// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// For whom sales targets are set.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TargetDimension`](struct.TargetDimension.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentLevel {
    /// No level is chosen.
    ///
    /// `None`.
    None,
    /// Targets can be set for companies.
    ///
    /// `Company`.
    Company,
    /// Targets can be set for user groups.
    ///
    /// `Group`.
    Group,
    /// Targets can be set for single users (associates).
    ///
    /// `Associate`.
    Associate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AssignmentLevel "AssignmentLevel" crate::PROFILE {
    0 None = "None";
    1 Company = "Company";
    2 Group = "Group";
    3 Associate = "Associate";
} }
