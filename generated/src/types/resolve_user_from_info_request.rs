// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{Credential, UserType};

/// ResolveUserFromInfo: Finds a user by company, name, telephone numbers or e-mail addresses, and creates the user
/// and the contact person where they do not exist. Company and credentials are required. Returns the user and
/// whether the person was created. In the online service user management is closed to partner apps.
///
/// - taken by
///   [`user_agent().resolve_user_from_info`](../user_agent/struct.UserAgentClient.html#method.resolve_user_from_info).
#[non_exhaustive]
pub struct ResolveUserFromInfoRequest {
    /// Key of the company that the person belongs to; 0 is not allowed.
    pub contact_id: Option<i32>,
    /// Full name of the person to find or create; optional.
    pub person_name: Option<String>,
    /// Telephone numbers of the person; optional.
    pub phone_numbers: Option<Vec<String>>,
    /// E-mail addresses of the person; optional.
    pub emails: Option<Vec<String>>,
    /// Whether the user is an employee, an external person or a technical account.
    pub user_type: Option<UserType>,
    /// Credential that the user logs in with.
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
