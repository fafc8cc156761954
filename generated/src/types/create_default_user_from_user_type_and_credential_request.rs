// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::UserType;

/// The carrier `CreateDefaultUserFromUserTypeAndCredentialRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeAndCredentialRequest {
    /// Whether the user is an employee, an external person or a technical account.
    pub user_type: Option<UserType>,
    /// Key of the company.
    pub contact_id: Option<i32>,
    /// The property `CredentialType`.
    pub credential_type: Option<String>,
    /// The property `CredentialValue`.
    pub credential_value: Option<String>,
    /// The property `CredentialDisplayValue`.
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
} }
