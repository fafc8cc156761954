// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// How a user is logged in.
///
/// - part of [`SoPrincipalCarrier`](struct.SoPrincipalCarrier.html).
#[non_exhaustive]
pub struct ProvidedCredential {
    /// Kind of login, as in `Credential`.
    pub r#type: Option<String>,
    /// Text that the account was found by.
    pub search_name: Option<String>,
    /// Account as users see it.
    pub display_name: Option<String>,
    /// Key of the stored credential that let the user in.
    pub credential_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProvidedCredential "ProvidedCredential" crate::PROFILE {
    0 r#type set_type String = "Type";
    1 search_name set_search_name String = "SearchName";
    2 display_name set_display_name String = "DisplayName";
    3 credential_id set_credential_id i32 = "CredentialId";
} }
