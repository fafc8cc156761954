//! The response with the ticket: a JSON Web Token that the vendor has signed.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use super::environment::CustomerId;
use super::error::TenantError;
#[cfg(feature = "oauth")]
use super::identity::Identity;

/// The issuer of tokens of system users.
const ISSUER: &str = "SuperOffice AS";

/// The permitted difference between the clocks of the vendor and of this machine, in seconds.
const LEEWAY: u64 = 300;

#[derive(Deserialize)]
struct Claims {
    aud: Audience,
    #[serde(rename = "http://schemes.superoffice.net/identity/ticket")]
    ticket: String,
    #[serde(rename = "http://schemes.superoffice.net/identity/ctx")]
    customer: Option<String>,
    #[serde(rename = "http://schemes.superoffice.net/identity/serial")]
    serial: Option<Serial>,
}

/// One audience, or several (RFC 7519, section 4.1.3).
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    /// The serial number of the audience of system user tokens; `None` if there is no such audience.
    fn serial(&self) -> Option<&str> {
        let names = match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        };
        let mut serials = names.iter().filter_map(|name| name.strip_prefix("spn:"));
        serials.find(|serial| !serial.is_empty())
    }
}

/// A serial number, as text or as a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Serial {
    Text(String),
    Number(u64),
}

impl Serial {
    fn is(&self, text: &str) -> bool {
        match self {
            Self::Text(known) => known == text,
            Self::Number(known) => known.to_string() == text,
        }
    }
}

/// The ticket in a token. `None` if the token names a key that is not in `keys`, so newer keys have to be fetched.
///
/// Checks the signature (RS256), the issuer, the time and the form of the audience (`spn:…`). A serial number or a customer
/// in the token, which the vendor's description makes optional, must match the audience and `customer`.
pub(super) fn ticket(
    token: &str,
    keys: &JwkSet,
    customer: &CustomerId,
) -> Result<Option<String>, TenantError> {
    let wrong = |message: String| TenantError::Token {
        customer: customer.clone(),
        message,
    };
    let Some(key) = key_of(token, keys).map_err(wrong)? else {
        return Ok(None);
    };
    let mut rules = Validation::new(Algorithm::RS256);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_issuer(&[ISSUER]);
    rules.set_required_spec_claims(&["exp", "iss", "aud"]);
    // The audience depends on the customer's serial number, which is known only from the token itself.
    rules.validate_aud = false;
    let claims = decode::<Claims>(token, &key, &rules);
    let claims = claims.map_err(|error| wrong(error.to_string()))?.claims;
    let audience = claims.aud.serial();
    let is_it = audience.is_some_and(|text| claims.serial.is_none_or(|it| it.is(text)));
    if !is_it {
        return Err(wrong("it is for another audience".to_owned()));
    }
    let owner = claims.customer.as_deref().unwrap_or(customer.as_str());
    if !owner.eq_ignore_ascii_case(customer.as_str()) {
        return Err(wrong("it is for another customer".to_owned()));
    }
    Ok(Some(claims.ticket))
}

/// The key that the token names, by its id or by the thumbprint of its certificate, as the vendor's tokens do. `None` if
/// `keys` do not contain it. If the token names no key, the first one.
fn key_of(token: &str, keys: &JwkSet) -> Result<Option<DecodingKey>, String> {
    let header = decode_header(token).map_err(|error| format!("not a token: {error}"))?;
    let by_thumbprint = |thumbprint: &str| {
        let mut keys = keys.keys.iter();
        keys.find(|key| key.common.x509_sha1_fingerprint.as_deref() == Some(thumbprint))
    };
    let named = header.kid.as_deref().and_then(|id| keys.find(id));
    let key = named.or_else(|| by_thumbprint(header.x5t.as_deref()?));
    let is_named = header.kid.is_some() || header.x5t.is_some();
    let key = key.or_else(|| keys.keys.first().filter(|_| !is_named));
    let key = key.map(DecodingKey::from_jwk);
    key.transpose().map_err(|error| format!("its key: {error}"))
}

/// Returns the identity in a token. Checks the signature (RS256), the issuer, the time, and that the audience is the application.
#[cfg(feature = "oauth")]
pub(super) fn identity(
    token: &str,
    keys: &JwkSet,
    environment: &super::Environment,
    client_id: &str,
) -> Result<Identity, String> {
    let key = key_of(token, keys)?;
    let key = key.ok_or("the vendor has no key of the name that the identity token states")?;
    let mut rules = Validation::new(Algorithm::RS256);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_issuer(&[environment.to_string()]);
    rules.set_audience(&[client_id]);
    rules.set_required_spec_claims(&["exp", "iss", "aud"]);
    let claims = decode(token, &key, &rules);
    let claims = claims.map_err(|error| format!("the identity token is not trusted: {error}"))?;
    Ok(Identity::of(claims.claims))
}

#[cfg(all(test, feature = "mock", feature = "oauth"))]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    use super::*;
    use crate::superoffice::tenant::mock::{public_keys, signed_token};
    use crate::superoffice::tenant::{Environment, PrivateKey};

    const PEM: &str = include_str!("../../../tests/keys/pkcs8.pem");

    fn claims(change: impl FnOnce(&mut Value)) -> Value {
        let mut claims = json!({
            "iss": "https://sod.superoffice.com", "aud": "client-1", "exp": 32_503_680_000_u64,
            "http://schemes.superoffice.net/identity/ctx": "Cust1",
            "http://schemes.superoffice.net/identity/system_token": "App-x1",
        });
        change(&mut claims);
        claims
    }

    fn read(claims: &Value, break_it: bool) -> Result<Identity, String> {
        let key = PrivateKey::parse(PEM).map_err(|error| error.to_string())?;
        let keys = serde_json::from_value(public_keys(&key)).map_err(|error| error.to_string())?;
        let mut token = signed_token(&key, claims).map_err(|error| error.to_string())?;
        if break_it {
            let other = URL_SAFE_NO_PAD.encode(claims.to_string().replace("Cust1", "Cust2"));
            let mut parts: Vec<&str> = token.split('.').collect();
            parts[1] = &other;
            token = parts.join(".");
        }
        identity(&token, &keys, &Environment::development(), "client-1")
    }

    /// PyJWT made the token with the same key.
    #[test]
    fn a_token_is_verified_by_the_key_whose_thumbprint_it_names() {
        let token = include_str!("../../../tests/keys/token.txt").trim();
        let key = PrivateKey::parse(PEM).unwrap();
        let mut own = public_keys(&key)["keys"][0].take();
        let mut other = own.clone();
        other["n"] = own["n"].as_str().unwrap().replacen('A', "B", 1).into();
        other["kid"] = "other".into();
        let customer = CustomerId::parse("Cust1").unwrap();
        let ticket = |keys: &[&Value]| {
            let keys: JwkSet = serde_json::from_value(json!({ "keys": keys })).unwrap();
            ticket(token, &keys, &customer)
        };
        // The token's key is missing, so newer keys are needed.
        assert_eq!(ticket(&[&other, &own]).unwrap(), None);
        own["x5t"] = "Kj3-thumb".into();
        let found = ticket(&[&other, &own]).unwrap();
        assert_eq!(found.as_deref(), Some("7T:from-pyjwt"));
        other["x5t"] = own["x5t"].take();
        let error = ticket(&[&other, &own]).unwrap_err().to_string();
        assert!(error.contains("InvalidSignature"), "{error}");
    }

    #[test]
    fn a_serial_number_is_that_of_the_audience() {
        let audience = |value: Value| serde_json::from_value::<Audience>(value).unwrap();
        let serial = |value: Value| serde_json::from_value::<Serial>(value).unwrap();
        for (value, wanted) in [
            (json!("spn:7"), Some("7")),
            (json!(["a", "spn:", "spn:7"]), Some("7")),
            (json!("spn:"), None),
            (json!("7"), None),
            (json!([]), None),
        ] {
            assert_eq!(audience(value).serial(), wanted);
        }
        assert!(serial(json!("7")).is("7") && serial(json!(7)).is("7"));
        assert!(!serial(json!(70)).is("7") && !serial(json!("07")).is("7"));
    }

    #[test]
    fn an_identity_is_that_of_this_application_and_environment() {
        let good = read(&claims(|_| {}), false).unwrap();
        assert_eq!(good.customer.as_deref(), Some("Cust1"));
        assert_eq!(good.system_token(), Some("App-x1"));
        let wrong: [fn(&mut Value); 4] = [
            |claims| claims["aud"] = "client-2".into(),
            |claims| claims["iss"] = "https://online.superoffice.com".into(),
            |claims| claims["exp"] = 1.into(),
            |claims| {
                drop(
                    claims
                        .as_object_mut()
                        .and_then(|claims| claims.shift_remove("exp")),
                )
            },
        ];
        for change in wrong {
            let error = read(&claims(change), false).unwrap_err();
            assert!(
                error.starts_with("the identity token is not trusted"),
                "{error}"
            );
        }
        let error = read(&claims(|_| {}), true).unwrap_err();
        assert!(error.contains("InvalidSignature"), "{error}");
    }
}
