//! Security schemes.

use serde_json::{Map, Value, json};

use super::{Conversion, pointer};
use crate::openapi::Pointer;

impl Conversion<'_> {
    /// Converts a list of security requirements, which name schemes by their keys.
    pub(super) fn requirements(&self, listed: &Value) -> Value {
        let Value::Array(listed) = listed else {
            return listed.clone();
        };
        let renamed = listed.iter().map(|one| match one {
            Value::Object(schemes) => {
                let schemes = schemes.iter();
                let schemes: Map<String, Value> = schemes
                    .map(|(name, scopes)| {
                        (self.keys.key("securityDefinitions", name), scopes.clone())
                    })
                    .collect();
                Value::Object(schemes)
            }
            other => other.clone(),
        });
        renamed.collect()
    }

    pub(super) fn security_schemes(&mut self) -> Map<String, Value> {
        let mut out = Map::new();
        for (name, scheme) in self.members("/securityDefinitions") {
            let from = pointer("/securityDefinitions", name);
            let key = self.keys.key("securityDefinitions", name);
            self.alias(Pointer::component("securitySchemes", &key), &from);
            if let Some(scheme) = self.security_scheme(scheme, &from) {
                out.insert(key, scheme);
            }
        }
        out
    }

    fn security_scheme(&mut self, scheme: &Value, from: &str) -> Option<Value> {
        let text = |key: &str| scheme.get(key).and_then(Value::as_str);
        let mut out = Map::new();
        if let Some(words) = text("description") {
            out.insert("description".to_owned(), words.into());
        }
        match text("type") {
            Some("basic") => {
                out.insert("type".to_owned(), "http".into());
                out.insert("scheme".to_owned(), "basic".into());
            }
            Some("apiKey") if text("name").is_none() || text("in").is_none() => {
                let message = "an API key needs `name` and `in`; the scheme is left out";
                self.note(from, message);
                return None;
            }
            Some("apiKey") => {
                for key in ["type", "name", "in"] {
                    out.insert(key.to_owned(), scheme.get(key).cloned().unwrap_or_default());
                }
            }
            Some("oauth2") => {
                let flow = match text("flow") {
                    Some("application") => "clientCredentials",
                    Some("accessCode") => "authorizationCode",
                    Some("password") => "password",
                    Some("implicit") => "implicit",
                    other => {
                        let flow = other.unwrap_or_default();
                        let message =
                            format!("`{flow}` is not a flow of OAuth 2; `implicit` is taken");
                        self.note(from, message);
                        "implicit"
                    }
                };
                let mut urls = Map::new();
                let (authorization, token) = (
                    matches!(flow, "implicit" | "authorizationCode"),
                    flow != "implicit",
                );
                for (key, wanted) in [("authorizationUrl", authorization), ("tokenUrl", token)] {
                    if wanted {
                        urls.insert(key.to_owned(), text(key).unwrap_or_default().into());
                    }
                }
                let scopes = scheme.get("scopes").filter(|scopes| scopes.is_object());
                urls.insert(
                    "scopes".to_owned(),
                    scopes.cloned().unwrap_or_else(|| json!({})),
                );
                out.insert("type".to_owned(), "oauth2".into());
                out.insert("flows".to_owned(), json!({ flow: urls }));
            }
            other => {
                let kind = other.unwrap_or_default();
                self.note(
                    from,
                    format!("`{kind}` is not a type of security scheme; it is left out"),
                );
                return None;
            }
        }
        Some(Value::Object(out))
    }
}
