//! Environments of tenants, and customer ids.

use std::fmt;

use super::error::TenantError;
use crate::client::BaseUrl;

/// An environment of the vendor's online service: the host that knows the addresses of tenants and logs users in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// Without a trailing slash.
    address: String,
}

impl Environment {
    /// Development, `https://sod.superoffice.com`.
    #[must_use]
    pub fn development() -> Self {
        Self::named("sod")
    }

    /// Stage, `https://qaonline.superoffice.com`.
    #[must_use]
    pub fn stage() -> Self {
        Self::named("qaonline")
    }

    /// Production, `https://online.superoffice.com`.
    #[must_use]
    pub fn production() -> Self {
        Self::named("online")
    }

    fn named(name: &str) -> Self {
        let address = format!("https://{name}.superoffice.com");
        Self { address }
    }

    /// Any other host, such as a double of the service in tests.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] if [`BaseUrl::parse`] does not accept the text.
    pub fn at(address: &str) -> Result<Self, TenantError> {
        let base = BaseUrl::parse(address)
            .map_err(|error| TenantError::Invalid(format!("environment: {error}")))?;
        let address = base.to_string().trim_end_matches('/').to_owned();
        Ok(Self { address })
    }

    /// The address of a path, which starts with a slash.
    pub(super) fn join(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub(super) fn is_encrypted(&self) -> bool {
        is_encrypted(&self.address)
    }
}

/// Whether calls to the address go over TLS.
pub(super) fn is_encrypted(address: &str) -> bool {
    let scheme = address.get(..8).unwrap_or_default();
    scheme.eq_ignore_ascii_case("https://")
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

/// The id of a customer, such as `Cust12345`. The vendor also calls it context identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CustomerId(String);

impl CustomerId {
    /// Parses an id: letters, digits, `-` and `_`, because the text becomes part of addresses.
    ///
    /// # Errors
    /// [`TenantError::Invalid`] for any other text.
    pub fn parse(text: &str) -> Result<Self, TenantError> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if (1..=64).contains(&text.len()) && text.chars().all(is_plain) {
            return Ok(Self(text.to_owned()));
        }
        let message =
            format!("customer id {text:?} is not 1 to 64 letters, digits, \"-\" or \"_\"");
        Err(TenantError::Invalid(message))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CustomerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
