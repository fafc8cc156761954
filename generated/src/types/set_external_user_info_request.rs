// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ExternalUserInfoModification;

/// The carrier `SetExternalUserInfoRequest` of the API.
#[non_exhaustive]
pub struct SetExternalUserInfoRequest {
    /// Key of the associate, the CRM user.
    pub associate_id: Option<i32>,
    /// Login name of the user.
    pub user_name: Option<String>,
    /// Secret of the user in plain text; only sent, never returned.
    pub password: Option<String>,
    /// Whether it is in use.
    pub is_active: Option<bool>,
    /// Key of the role that gives users their rights.
    pub role_id: Option<i32>,
    /// The property `ExternalUserInfoModification`.
    pub external_user_info_modification: Option<ExternalUserInfoModification>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetExternalUserInfoRequest "SetExternalUserInfoRequest" crate::PROFILE {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 is_active set_is_active bool = "IsActive";
    4 role_id set_role_id i32 = "RoleId";
    5 external_user_info_modification set_external_user_info_modification ExternalUserInfoModification
        = "ExternalUserInfoModification";
} }
