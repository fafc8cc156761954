//! The person who logged in.

use std::fmt;

use serde_json::{Map, Value};

/// The beginning of the names of the vendor's claims.
const OWN: &str = "http://schemes.superoffice.net/identity/";

/// The person who logged in, and the address of the person's tenant: the claims of an identity token whose signature has
/// been verified.
///
/// A field is `None` if its claim is missing or has another form; [`claim`](Self::claim) returns every claim unchanged.
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// The id of the customer (`ctx`).
    pub customer: Option<String>,
    /// The address of the API at the time of the login (`webapi_url`). It can change; see [`Tenant`](super::Tenant).
    pub api: Option<String>,
    /// The address of the SOAP services at the time of the login (`netserver_url`).
    pub soap: Option<String>,
    /// The serial number of the customer's database (`serial`).
    pub serial: Option<String>,
    /// The name of the person's company (`company_name`).
    pub company: Option<String>,
    /// The id of the person as a user (`associateid`), as in `AssociateId` of the API.
    pub associate_id: Option<i32>,
    /// Whether the person is an administrator (`is_administrator`).
    pub is_administrator: Option<bool>,
    /// The e-mail address of the person (`email`).
    pub email: Option<String>,
    /// The primary e-mail address of the person (`so_primary_email_address`).
    pub primary_email: Option<String>,
    /// The user principal name, by which the person logs in (`upn`).
    pub principal_name: Option<String>,
    /// The initials of the person's full name (`initials`).
    pub initials: Option<String>,
    /// The service that has authenticated the person (`identityprovider`).
    pub provider: Option<String>,
    claims: Map<String, Value>,
}

impl Identity {
    pub(super) fn of(claims: Map<String, Value>) -> Self {
        let text = |name: &str| match claims.get(&format!("{OWN}{name}"))? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(is) => Some(is.to_string()),
            _ => None,
        };
        Self {
            customer: text("ctx"),
            api: text("webapi_url"),
            soap: text("netserver_url"),
            serial: text("serial"),
            company: text("company_name"),
            associate_id: text("associateid").and_then(|id| id.parse().ok()),
            // The vendor writes it as .NET does, with a capital letter.
            is_administrator: text("is_administrator")
                .and_then(|is| is.to_ascii_lowercase().parse().ok()),
            email: text("email"),
            primary_email: text("so_primary_email_address"),
            principal_name: text("upn"),
            initials: text("initials"),
            provider: text("identityprovider"),
            claims,
        }
    }

    /// The system user token, if the person is an administrator who has approved an application with a system user. The
    /// token is a secret; see [`Tenant::with_system_user`](super::Tenant::with_system_user).
    #[must_use]
    pub fn system_token(&self) -> Option<&str> {
        self.claim("system_token")?.as_str()
    }

    /// The claim of this name, unchanged: a standard one such as `sub` or `nonce`, or one of the vendor without the
    /// address before its name, such as `serial`. If the token has both, the standard one is returned.
    #[must_use]
    pub fn claim(&self, name: &str) -> Option<&Value> {
        let own = || self.claims.get(&format!("{OWN}{name}"));
        self.claims.get(name).or_else(own)
    }

    /// All claims by their full names, in the order of the token. One of them may be the [system user
    /// token](Self::system_token).
    pub fn claims(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.claims.iter().map(|(name, value)| (&**name, value))
    }
}

/// Shows no secrets and no personal data.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("customer", &self.customer)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn identity(claims: Value) -> Identity {
        let Value::Object(claims) = claims else {
            return Identity::of(Map::new());
        };
        let is_standard = |name: &str| matches!(name, "sub" | "nonce");
        let named = claims
            .into_iter()
            .map(|(name, value)| match is_standard(&name) {
                true => (name, value),
                false => (format!("{OWN}{name}"), value),
            });
        Identity::of(named.collect())
    }

    #[test]
    fn every_claim_of_a_token_can_be_read() {
        let ann = identity(json!({
            "sub": "ann@example.com", "nonce": "n-1", "associateid": "5", "identityprovider": "central-superid",
            "email": "ann@example.com", "upn": "ann@example.net", "is_administrator": "False", "ctx": "Cust1",
            "company_name": "Example", "serial": "18", "netserver_url": "https://example.com/Remote/",
            "webapi_url": "https://example.com/Cust1/api/", "system_token": "App-x1", "initials": "AN",
            "so_primary_email_address": "ann@example.org", "later": [1],
        }));
        assert_eq!(
            (ann.associate_id, ann.is_administrator),
            (Some(5), Some(false))
        );
        let texts = [
            (ann.customer.as_deref(), "Cust1"),
            (ann.api.as_deref(), "https://example.com/Cust1/api/"),
            (ann.soap.as_deref(), "https://example.com/Remote/"),
            (ann.serial.as_deref(), "18"),
            (ann.company.as_deref(), "Example"),
            (ann.email.as_deref(), "ann@example.com"),
            (ann.primary_email.as_deref(), "ann@example.org"),
            (ann.principal_name.as_deref(), "ann@example.net"),
            (ann.initials.as_deref(), "AN"),
            (ann.provider.as_deref(), "central-superid"),
            (ann.system_token(), "App-x1"),
            (ann.claim("nonce").and_then(Value::as_str), "n-1"),
        ];
        for (claim, expected) in texts {
            assert_eq!(claim, Some(expected));
        }
        assert_eq!(ann.claim("later"), Some(&json!([1])));
        assert_eq!(ann.claims().count(), 16);
        let shown = format!("{ann:?}");
        assert!(
            !shown.contains("App-x1") && !shown.contains("ann@"),
            "{shown}"
        );
    }

    #[test]
    fn claims_of_another_form_are_left_to_the_caller() {
        let odd = identity(json!({"associateid": 5, "is_administrator": true, "serial": 18}));
        assert_eq!(
            (odd.associate_id, odd.is_administrator),
            (Some(5), Some(true))
        );
        assert_eq!(odd.serial.as_deref(), Some("18"));
        let odd = identity(json!({"associateid": "none", "is_administrator": "1", "email": null}));
        assert_eq!((odd.associate_id, odd.is_administrator), (None, None));
        assert_eq!(odd.email, None);
        assert_eq!(odd.claim("associateid"), Some(&json!("none")));
    }
}
