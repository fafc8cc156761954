//! The response with the ticket: a JSON Web Token that the vendor has signed.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use super::environment::CustomerId;
use super::error::TenantError;

/// Who signs tokens of system users.
const ISSUER: &str = "SuperOffice AS";

/// How far the clocks of the vendor and of this machine may be apart, in seconds.
const LEEWAY: u64 = 300;

#[derive(Deserialize)]
struct Claims {
    aud: String,
    #[serde(rename = "http://schemes.superoffice.net/identity/ticket")]
    ticket: String,
    #[serde(rename = "http://schemes.superoffice.net/identity/ctx")]
    customer: Option<String>,
    #[serde(rename = "http://schemes.superoffice.net/identity/serial")]
    serial: Option<String>,
}

/// The ticket in a token. None if no key of `keys` signed it by its own account, so that newer keys are to be fetched.
///
/// Checked are the signature (RS256), the issuer, the time, that the audience is the customer's serial number (`spn:…`), and the
/// customer.
pub(super) fn ticket(
    token: &str,
    keys: &JwkSet,
    customer: &CustomerId,
) -> Result<Option<String>, TenantError> {
    let wrong = |message: String| TenantError::Token {
        customer: customer.clone(),
        message,
    };
    let header = decode_header(token).map_err(|error| wrong(format!("not a token: {error}")))?;
    let key = match &header.kid {
        Some(id) => keys.find(id),
        None => keys.keys.first(),
    };
    // Some releases name the certificate by its thumbprint only.
    let by_thumbprint = || {
        let thumbprint = header.x5t.as_deref();
        let mut keys = keys.keys.iter();
        keys.find(|key| {
            thumbprint.is_some() && key.common.x509_sha1_fingerprint.as_deref() == thumbprint
        })
    };
    let Some(key) = key.or_else(by_thumbprint) else {
        return Ok(None);
    };
    let key = DecodingKey::from_jwk(key).map_err(|error| wrong(format!("its key: {error}")))?;
    let mut rules = Validation::new(Algorithm::RS256);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_issuer(&[ISSUER]);
    rules.set_required_spec_claims(&["exp", "iss", "aud"]);
    // The audience depends on the customer's serial number, which only the token itself tells.
    rules.validate_aud = false;
    let claims = decode::<Claims>(token, &key, &rules);
    let claims = claims.map_err(|error| wrong(error.to_string()))?.claims;
    let audience = claims.aud.strip_prefix("spn:").unwrap_or_default();
    let serial = claims.serial.as_deref();
    if audience.is_empty() || serial.is_some_and(|serial| serial != audience) {
        return Err(wrong("it is for another audience".to_owned()));
    }
    let owner = claims.customer.as_deref().unwrap_or(customer.as_str());
    if !owner.eq_ignore_ascii_case(customer.as_str()) {
        return Err(wrong("it is for another customer".to_owned()));
    }
    Ok(Some(claims.ticket))
}
