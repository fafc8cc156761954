// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ExternalUserInfoModification;

/// SetExternalUserInfo: Changes the user name, password, role or active state of an external user; flags choose
/// which of them. The role must be one for external users. In the online service user management is closed to
/// partner apps.
///
/// - taken by
///   [`user_agent().set_external_user_info`](../user_agent/struct.UserAgentClient.html#method.set_external_user_info).
#[non_exhaustive]
pub struct SetExternalUserInfoRequest {
    /// Key of the external user (associate) to change.
    pub associate_id: Option<i32>,
    /// New user name of the external user.
    pub user_name: Option<String>,
    /// New password of the user, in plain text.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// True to let the external user log in.
    pub is_active: Option<bool>,
    /// Key of the role of the external user; it must be a role for external users.
    pub role_id: Option<i32>,
    /// Flags for what changes; values that have no flag are ignored.
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
} secret [2] }
