// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{Credential, UserType};

/// The carrier `ResolveUserFromInfoRequest` of the API.
#[non_exhaustive]
pub struct ResolveUserFromInfoRequest {
    /// Key of the company.
    pub contact_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `PhoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    /// The property `Emails`.
    pub emails: Option<Vec<String>>,
    /// Whether the user is an employee, an external person or a technical account.
    pub user_type: Option<UserType>,
    /// The property `Credential`.
    pub credential: Option<Box<Credential>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolveUserFromInfoRequest "ResolveUserFromInfoRequest" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 person_name set_person_name String = "PersonName";
    2 phone_numbers set_phone_numbers Vec<String> = "PhoneNumbers";
    3 emails set_emails Vec<String> = "Emails";
    4 user_type set_user_type UserType = "UserType";
    5 credential set_credential Box<Credential> = "Credential";
} }
