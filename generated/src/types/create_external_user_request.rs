// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CreateExternalUserRequest` of the API.
#[non_exhaustive]
pub struct CreateExternalUserRequest {
    /// Key of the contact person.
    pub person_id: Option<i32>,
    /// Login name of the user.
    pub user_name: Option<String>,
    /// Secret of the user in plain text; only sent, never returned.
    pub password: Option<String>,
    /// Key of the role that gives users their rights.
    pub role_id: Option<i32>,
    /// Whether it is in use.
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
} }
