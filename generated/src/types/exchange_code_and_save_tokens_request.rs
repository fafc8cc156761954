// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// ExchangeCodeAndSaveTokens: Exchanges an authorization code of another provider for tokens (OAuth with PKCE),
/// stores them, and returns the key with which `GetExternalTokens` reads them. In the online service user
/// management is closed to partner apps.
///
/// - taken by
///   [`user_agent().exchange_code_and_save_tokens`](../user_agent/struct.UserAgentClient.html#method.exchange_code_and_save_tokens).
#[non_exhaustive]
pub struct ExchangeCodeAndSaveTokensRequest {
    /// Name of the service that issues the tokens.
    pub provider: Option<String>,
    /// Code that the provider has returned after the login, to be exchanged for tokens.
    ///
    /// A secret, which `Debug` does not show.
    pub authorization_code: Option<String>,
    /// Random value of the login request that the identity token must repeat.
    pub nonce: Option<String>,
    /// Secret (code verifier) that belongs to the challenge of the login request, as PKCE requires.
    ///
    /// A secret, which `Debug` does not show.
    pub pkce_verifier: Option<String>,
    /// Address that the provider returns to after the login, as it is registered there.
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
} secret [1, 3] }
