// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TargetLevel` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLevel {
    /// `None`.
    None,
    /// `Global`.
    Global,
    /// `Company`.
    Company,
    /// `UserGroup`.
    UserGroup,
    /// `Associate`.
    Associate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TargetLevel "TargetLevel" crate::PROFILE {
    0 None = "None";
    1 Global = "Global";
    2 Company = "Company";
    3 UserGroup = "UserGroup";
    4 Associate = "Associate";
} }
