//! The servers and security schemes of a document.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::Place;
use super::reader::Reader;
use crate::diagnostics::{Code, Finding};
use crate::openapi::{MUTUAL_TLS, Pointer, operations};

/// A security scheme. The client's builder takes its credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scheme {
    /// Its name in the document.
    pub(crate) wire: String,
    /// The document's description.
    pub(crate) docs: Option<String>,
    /// The format of its tokens, such as JWT.
    pub(crate) format: Option<String>,
    /// The kind of credentials.
    pub(crate) kind: SchemeKind,
}

/// The kinds of credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// A key, sent at this location under this name.
    Key(Place, String),
    /// User name and password.
    Basic,
    /// An access token.
    Bearer,
    /// Credentials of another HTTP scheme.
    Proof(String),
}

/// A server that the document lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// Its address, with variables in braces.
    pub(crate) url: String,
    /// The document's description.
    pub(crate) docs: Option<String>,
    /// The variables of its address, in order of appearance.
    pub(crate) variables: Vec<Variable>,
}

/// A variable of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name.
    pub(crate) wire: String,
    /// The document's description.
    pub(crate) docs: Option<String>,
    /// The default value. If `None`, every caller has to give a value.
    pub(crate) default: Option<String>,
    /// The allowed values; empty if any value is allowed.
    pub(crate) values: Vec<String>,
}

/// The name of the variable that takes the place of the host in an address without one.
const ORIGIN: &str = "origin";

impl<'a> Reader<'a> {
    /// Returns the security schemes, by name. There are none if the profile of the API has its own credentials.
    pub(super) fn schemes(&mut self) -> Vec<Scheme> {
        let Some(parts) = self.parts().filter(|_| !self.profile.has_own_client) else {
            return Vec::new();
        };
        for name in self.mutual().collect::<Vec<_>>() {
            let message =
                "a client certificate is for the TLS of the transport; nothing is sent for it";
            self.passed_over(&Pointer::component("securitySchemes", name), message);
        }
        let mut schemes = Vec::new();
        for (name, scheme) in &parts.security_schemes {
            let scheme = match scheme {
                ReferenceOr::Item(scheme) => scheme,
                ReferenceOr::Reference { reference } => {
                    let target = Pointer::of_reference(reference);
                    let target = target
                        .as_ref()
                        .and_then(|pointer| pointer.component_of("securitySchemes"));
                    let found = target.and_then(|name| parts.security_schemes.get(&*name));
                    match found.and_then(ReferenceOr::as_item) {
                        Some(scheme) => scheme,
                        None => {
                            let at = Pointer::component("securitySchemes", name);
                            self.bad_reference(&at, reference, crate::openapi::Broken::Missing);
                            continue;
                        }
                    }
                }
            };
            let mut format = None;
            let (kind, docs) = match scheme {
                SecurityScheme::APIKey {
                    location,
                    name,
                    description,
                    ..
                } => {
                    let place = match location {
                        APIKeyLocation::Query => Place::Query,
                        APIKeyLocation::Header => Place::Header,
                        APIKeyLocation::Cookie => Place::Cookie,
                    };
                    (SchemeKind::Key(place, name.clone()), description)
                }
                SecurityScheme::HTTP {
                    scheme,
                    description,
                    bearer_format,
                    ..
                } => {
                    format = bearer_format.as_deref();
                    let kind = match scheme.to_ascii_lowercase().as_str() {
                        "basic" => SchemeKind::Basic,
                        "bearer" => SchemeKind::Bearer,
                        _ => SchemeKind::Proof(scheme.clone()),
                    };
                    (kind, description)
                }
                SecurityScheme::OAuth2 { description, .. }
                | SecurityScheme::OpenIDConnect { description, .. } => {
                    (SchemeKind::Bearer, description)
                }
            };
            schemes.push(Scheme {
                wire: name.clone(),
                docs: description_of(docs.as_ref()),
                format: format.map(str::to_owned),
                kind,
            });
        }
        schemes.sort_by(|one, two| one.wire.cmp(&two.wire));
        schemes
    }

    /// Returns the names of the schemes for client certificates.
    fn mutual(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let parts = self
            .parts()
            .and_then(|parts| parts.extensions.get(MUTUAL_TLS));
        let names = parts.and_then(serde_json::Value::as_array);
        names.into_iter().flatten().filter_map(|name| name.as_str())
    }

    /// Returns the sets of schemes that an operation accepts; any one of them is enough. `None` if the document does not state any.
    pub(super) fn security(
        &mut self,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Vec<Vec<String>>> {
        if self.profile.has_own_client {
            return None;
        }
        let (all, at) = match (&operation.security, &self.spec.security) {
            (Some(all), _) => (all, pointer.step("security")),
            (None, Some(all)) => (all, Pointer::root().step("security")),
            // Nothing is required of these operations, or else the document would say so as it does of others.
            (None, None) if self.states_security() => return Some(vec![Vec::new()]),
            (None, None) => return None,
        };
        let mut sets: Vec<Vec<String>> = Vec::new();
        for requirement in all {
            let mut names = names(requirement);
            // A client certificate needs no credentials in the request.
            names.retain(|name| !self.mutual().any(|known| known == name));
            let known = self.parts().map(|parts| &parts.security_schemes);
            let unknown = names
                .iter()
                .find(|name| known.is_none_or(|known| !known.contains_key(*name)));
            if let Some(name) = unknown {
                let message =
                    format!("there is no security scheme `{name}`; nothing is sent for it");
                self.report(&at, Finding::new(Code::RustContradiction, message));
                continue;
            }
            if !sets.contains(&names) {
                sets.push(names);
            }
        }
        // Nothing is required, or nothing that is known.
        if sets.is_empty() {
            sets.push(Vec::new());
        }
        Some(sets)
    }

    /// Whether any operation states its security.
    fn states_security(&mut self) -> bool {
        let paths = &self.spec.paths;
        *self
            .states_security
            .get_or_insert_with(|| operations(paths).any(|operation| operation.security.is_some()))
    }

    /// Returns the servers of the whole document. There are none if the profile of the API has its own addresses.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        if self.profile.has_own_client {
            return Vec::new();
        }
        let mut servers = Vec::new();
        for (index, server) in self.spec.servers.iter().enumerate() {
            let pointer = Pointer::root().step("servers").step(index);
            let described = server.variables.iter().flatten();
            let mut variables: Vec<Variable> = described
                .filter(|(name, _)| server.url.contains(&format!("{{{name}}}")))
                .map(|(name, variable)| Variable {
                    wire: name.clone(),
                    docs: description_of(variable.description.as_ref()),
                    default: Some(variable.default.clone()),
                    values: variable.enumeration.clone(),
                })
                .collect();
            for name in super::parameter::placeholders(&server.url) {
                if variables.iter().all(|variable| variable.wire != name) {
                    let message =
                        format!("the variable `{name}` is not described; callers give it");
                    self.report(&pointer, Finding::new(Code::RustContradiction, message));
                    variables.push(Variable {
                        wire: name.to_owned(),
                        docs: None,
                        default: None,
                        values: Vec::new(),
                    });
                }
            }
            let url = server.url.trim();
            let starts = |start: &str| {
                url.len() >= start.len() && url[..start.len()].eq_ignore_ascii_case(start)
            };
            let url = match url {
                // Adds nothing to the base address.
                "" | "/" => continue,
                _ if url.is_ascii() && (starts("http://") || starts("https://") || starts("{")) => {
                    url.to_owned()
                }
                _ if url.is_ascii() && starts("//") => format!("https:{url}"),
                _ if url.is_ascii()
                    && starts("/")
                    && variables.iter().all(|known| known.wire != ORIGIN) =>
                {
                    variables.insert(
                        0,
                        Variable {
                            wire: ORIGIN.to_owned(),
                            docs: Some("the scheme and host of the server".to_owned()),
                            default: None,
                            values: Vec::new(),
                        },
                    );
                    format!("{{{ORIGIN}}}{url}")
                }
                _ => {
                    let message = "the address of this server is not an HTTP address; give one to `Client::builder`";
                    self.passed_over(&pointer, message);
                    continue;
                }
            };
            servers.push(Server {
                url,
                docs: description_of(server.description.as_ref()),
                variables,
            });
        }
        servers
    }
}

fn names(requirement: &SecurityRequirement) -> Vec<String> {
    requirement.keys().cloned().collect()
}

fn description_of(text: Option<&String>) -> Option<String> {
    text.map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diagnostics::Findings;
    use crate::rust::profile::Profile;

    /// The sets of schemes of the operation at `/a`, beside another one that requires nothing.
    fn security_of(security: &Value) -> Option<Vec<Vec<String>>> {
        let operation = |id: &str, security: &Value| json!({"get": {"operationId": id, "security": security, "responses": {}}});
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": operation("a", security), "/b": operation("b", &json!([]))},
            "components": {"securitySchemes": {"Known": {"type": "http", "scheme": "basic"}}},
        });
        let spec = serde_json::from_value(document).unwrap();
        let mut findings = Findings::default();
        let profile = <&Profile>::default();
        let api = super::super::read(&spec, "t.yaml", None, profile, &|_| true, &mut findings);
        let mut operations = api.tags.iter().flat_map(|tag| &tag.operations);
        let found = operations.find(|known| known.id == "a").unwrap();
        found.security.clone()
    }

    #[test]
    fn nothing_is_sent_for_schemes_that_do_not_exist() {
        let nothing = Some(vec![Vec::new()]);
        assert_eq!(security_of(&json!([{"Unknown": []}])), nothing);
        assert_eq!(security_of(&json!([])), nothing);
        let known = Some(vec![vec!["Known".to_owned()]]);
        assert_eq!(security_of(&json!([{"Unknown": []}, {"Known": []}])), known);
    }
}
