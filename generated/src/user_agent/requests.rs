// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{Credential, ExternalUserInfoModification, UserType};

/// The carrier `CreateDefaultUserFromUserTypeAndCredentialRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultUserFromUserTypeAndCredentialRequest {
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// The property `ContactId`.
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

carrier! { CreateDefaultUserFromUserTypeAndCredentialRequest "CreateDefaultUserFromUserTypeAndCredentialRequest" {
    0 user_type set_user_type UserType = "UserType";
    1 contact_id set_contact_id i32 = "ContactId";
    2 credential_type set_credential_type String = "CredentialType";
    3 credential_value set_credential_value String = "CredentialValue";
    4 credential_display_value set_credential_display_value String = "CredentialDisplayValue";
} }

/// The carrier `CreateExternalUserRequest` of the API.
#[non_exhaustive]
pub struct CreateExternalUserRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateExternalUserRequest "CreateExternalUserRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 role_id set_role_id i32 = "RoleId";
    4 is_active set_is_active bool = "IsActive";
} }

/// The carrier `ResolveUserFromInfoRequest` of the API.
#[non_exhaustive]
pub struct ResolveUserFromInfoRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `PhoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    /// The property `Emails`.
    pub emails: Option<Vec<String>>,
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// The property `Credential`.
    pub credential: Option<Box<Credential>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolveUserFromInfoRequest "ResolveUserFromInfoRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_name set_person_name String = "PersonName";
    2 phone_numbers set_phone_numbers Vec<String> = "PhoneNumbers";
    3 emails set_emails Vec<String> = "Emails";
    4 user_type set_user_type UserType = "UserType";
    5 credential set_credential Box<Credential> = "Credential";
} }

/// The carrier `SetExternalUserInfoRequest` of the API.
#[non_exhaustive]
pub struct SetExternalUserInfoRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `RoleId`.
    pub role_id: Option<i32>,
    /// The property `ExternalUserInfoModification`.
    pub external_user_info_modification: Option<ExternalUserInfoModification>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetExternalUserInfoRequest "SetExternalUserInfoRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 is_active set_is_active bool = "IsActive";
    4 role_id set_role_id i32 = "RoleId";
    5 external_user_info_modification set_external_user_info_modification ExternalUserInfoModification = "ExternalUserInfoModification";
} }
