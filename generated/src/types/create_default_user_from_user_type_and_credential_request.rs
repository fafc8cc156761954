// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::UserType;

/// CreateDefaultUserFromUserTypeAndCredential: Returns a new user of the given type with default values for a
/// person of the given company, some of them taken from credentials such as a directory account. In the online
/// service user management is closed to partner apps.
///
/// - taken by
///   [`user_agent().create_default_user_from_user_type_and_credential`](../user_agent/struct.UserAgentClient.html#method.create_default_user_from_user_type_and_credential).
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeAndCredentialRequest {
    /// Whether the user is an employee, an external person or a technical account.
    pub user_type: Option<UserType>,
    /// Key of the company that the new contact person belongs to.
    pub contact_id: Option<i32>,
    /// Type of credential, as the name of the plugin and the credentials table have it.
    pub credential_type: Option<String>,
    /// Secret part of the credential: a password, or the SID of an account in Active Directory, for instance.
    ///
    /// A secret, which `Debug` does not show.
    pub credential_value: Option<String>,
    /// Part of the credential that users see, such as the login name in Active Directory.
    pub credential_display_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultUserFromUserTypeAndCredentialRequest
"CreateDefaultUserFromUserTypeAndCredentialRequest" crate::PROFILE {
    0 user_type set_user_type UserType = "UserType";
    1 contact_id set_contact_id i32 = "ContactId";
    2 credential_type set_credential_type String = "CredentialType";
    3 credential_value set_credential_value String = "CredentialValue";
    4 credential_display_value set_credential_display_value String = "CredentialDisplayValue";
} secret [3] }
