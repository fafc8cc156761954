// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of users that a role is for. It cannot change once the role exists.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`role().get_all_roles`](../role/struct.RoleClient.html#method.get_all_roles),
///   [`role().get_all_functional_rights`](../role/struct.RoleClient.html#method.get_all_functional_rights),
///   [`role().create_default_role_entity_from_type`](../role/struct.RoleClient.html#method.create_default_role_entity_from_type),
///   [`user_agent().create_default_role_entity_from_type`](../user_agent/struct.UserAgentClient.html#method.create_default_role_entity_from_type),
///   [`user_agent().get_all_functional_rights`](../user_agent/struct.UserAgentClient.html#method.get_all_functional_rights),
///   [`user_agent().get_all_roles`](../user_agent/struct.UserAgentClient.html#method.get_all_roles).
/// - part of [`RoleEntity`](struct.RoleEntity.html), [`RoleEntityWithLinks`](struct.RoleEntityWithLinks.html),
///   [`SoPrincipalCarrier`](struct.SoPrincipalCarrier.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// Employees with an ordinary login.
    ///
    /// `Employee`, number 0.
    Employee,
    /// Persons from outside with a login, such as customers.
    ///
    /// `ExternalUser`, number 1.
    ExternalUser,
    /// Visitors who do not log in.
    ///
    /// `Anonymous`, number 2.
    Anonymous,
    /// System users, whose access is not restricted at all.
    ///
    /// `System`, number 3.
    System,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RoleType "RoleType" crate::PROFILE {
    0 Employee = "Employee" 0;
    1 ExternalUser = "ExternalUser" 1;
    2 Anonymous = "Anonymous" 2;
    3 System = "System" 3;
} }
