// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `ProvidedCredential` of the API.
#[non_exhaustive]
pub struct ProvidedCredential {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `SearchName`.
    pub search_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `CredentialId`.
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
