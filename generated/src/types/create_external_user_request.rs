// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// CreateExternalUser: Creates an external user, such as a customer with a login, for a contact person and returns
/// the user's key. The role must be one for external users; an inactive user cannot log in. In the online service
/// user management is closed to partner apps.
///
/// - taken by
///   [`user_agent().create_external_user`](../user_agent/struct.UserAgentClient.html#method.create_external_user).
#[non_exhaustive]
pub struct CreateExternalUserRequest {
    /// Key of the contact person who becomes an external user.
    pub person_id: Option<i32>,
    /// User name with which the external user logs in.
    pub user_name: Option<String>,
    /// Password of the new external user, in plain text.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// Key of the role of the new user; it must be a role for external users.
    pub role_id: Option<i32>,
    /// True to let the external user log in.
    pub is_active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateExternalUserRequest "CreateExternalUserRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 role_id set_role_id i32 = "RoleId";
    4 is_active set_is_active bool = "IsActive";
} secret [2] }
