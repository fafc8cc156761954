// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `ExchangeCodeAndSaveTokensRequest` of the API.
#[non_exhaustive]
pub struct ExchangeCodeAndSaveTokensRequest {
    /// The property `Provider`.
    pub provider: Option<String>,
    /// The property `AuthorizationCode`.
    pub authorization_code: Option<String>,
    /// The property `Nonce`.
    pub nonce: Option<String>,
    /// The property `PkceVerifier`.
    pub pkce_verifier: Option<String>,
    /// The property `RedirectUri`.
    pub redirect_uri: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExchangeCodeAndSaveTokensRequest "ExchangeCodeAndSaveTokensRequest" crate::PROFILE {
    0 provider set_provider String = "Provider";
    1 authorization_code set_authorization_code String = "AuthorizationCode";
    2 nonce set_nonce String = "Nonce";
    3 pkce_verifier set_pkce_verifier String = "PkceVerifier";
    4 redirect_uri set_redirect_uri String = "RedirectUri";
} }
