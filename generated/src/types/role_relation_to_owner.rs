// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Relation of the current user to the owner of a record, on which the data rights of a role depend.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`role().get_all_data_rights`](../role/struct.RoleClient.html#method.get_all_data_rights),
///   [`role().get_data_right`](../role/struct.RoleClient.html#method.get_data_right),
///   [`role().set_data_right`](../role/struct.RoleClient.html#method.set_data_right),
///   [`user_agent().get_all_data_rights`](../user_agent/struct.UserAgentClient.html#method.get_all_data_rights),
///   [`user_agent().get_data_right`](../user_agent/struct.UserAgentClient.html#method.get_data_right),
///   [`user_agent().set_data_right`](../user_agent/struct.UserAgentClient.html#method.set_data_right).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleRelationToOwner {
    /// The user owns the record.
    ///
    /// `MyOwn`, number 0.
    MyOwn,
    /// The owner has the same primary group as the user.
    ///
    /// `PrimaryGroup`, number 1.
    PrimaryGroup,
    /// The owner has no group in common with the user.
    ///
    /// `OtherAssociates`, number 3.
    OtherAssociates,
    /// The owner belongs to one of the user's other groups.
    ///
    /// `OtherGroups`, number 2.
    OtherGroups,
    /// The owner is an external user, that is, a person from outside with a login.
    ///
    /// `ExternalUser`, number 4.
    ExternalUser,
    /// The owner is an anonymous user.
    ///
    /// `Anonymous`, number 5.
    Anonymous,
    /// The record belongs to the company of the user.
    ///
    /// `MyCompany`, number 6.
    MyCompany,
    /// The owner is a member of the same project.
    ///
    /// `SameProject`, number 7.
    SameProject,
    /// The record belongs to a custom object.
    ///
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
