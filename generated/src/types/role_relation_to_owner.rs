// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RoleRelationToOwner` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleRelationToOwner {
    /// `MyOwn`, number 0.
    MyOwn,
    /// `PrimaryGroup`, number 1.
    PrimaryGroup,
    /// `OtherAssociates`, number 3.
    OtherAssociates,
    /// `OtherGroups`, number 2.
    OtherGroups,
    /// `ExternalUser`, number 4.
    ExternalUser,
    /// `Anonymous`, number 5.
    Anonymous,
    /// `MyCompany`, number 6.
    MyCompany,
    /// `SameProject`, number 7.
    SameProject,
    /// `CustomObjects`.
    CustomObjects,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RoleRelationToOwner "RoleRelationToOwner" crate::PROFILE {
    0 MyOwn = "MyOwn" 0;
    1 PrimaryGroup = "PrimaryGroup" 1;
    2 OtherAssociates = "OtherAssociates" 3;
    3 OtherGroups = "OtherGroups" 2;
    4 ExternalUser = "ExternalUser" 4;
    5 Anonymous = "Anonymous" 5;
    6 MyCompany = "MyCompany" 6;
    7 SameProject = "SameProject" 7;
    8 CustomObjects = "CustomObjects";
} }
