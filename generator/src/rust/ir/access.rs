//! Where an API is and who may call it: the servers and security schemes of a document.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::Place;
use super::reader::Reader;
use crate::diagnostics::{Code, Finding};
use crate::openapi::{MUTUAL_TLS, Pointer};

/// A security scheme, whose credentials the client's builder takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scheme {
    /// Its name in the document.
    pub(crate) wire: String,
    /// What it is, in the document's words.
    pub(crate) docs: Option<String>,
    /// What form its tokens have, such as JWT.
    pub(crate) format: Option<String>,
    /// What a caller needs.
    pub(crate) kind: SchemeKind,
}

/// The kinds of credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// A key under this name.
    Key(Place, String),
    /// User name and password.
    Basic,
    /// An access token.
    Bearer,
    /// A proof of another HTTP scheme.
    Proof(String),
}

/// A server that the document lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// Its address, with variables in braces.
    pub(crate) url: String,
    /// What it is, in the document's words.
    pub(crate) docs: Option<String>,
    /// The variables of its address, in their order.
    pub(crate) variables: Vec<Variable>,
}

/// A variable of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name.
    pub(crate) wire: String,
    /// What it is, in the document's words.
    pub(crate) docs: Option<String>,
    /// Its value by default; none for one that every caller has to give.
    pub(crate) default: Option<String>,
    /// The values that it can have; empty for any.
    pub(crate) values: Vec<String>,
}

/// The name of the variable that stands in front of an address without a host.
const ORIGIN: &str = "origin";

impl<'a> Reader<'a> {
    /// The security schemes, by name. None where the profile of the API has credentials of its own.
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

    /// The names of the schemes that are met by a client certificate.
    fn mutual(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let parts = self
            .parts()
            .and_then(|parts| parts.extensions.get(MUTUAL_TLS));
        let names = parts.and_then(serde_json::Value::as_array);
        names.into_iter().flatten().filter_map(|name| name.as_str())
    }

    /// The sets of schemes that an operation takes, any one of which is enough; none where the document does not say.
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
            (None, None) => return None,
        };
        let mut sets: Vec<Vec<String>> = Vec::new();
        for requirement in all {
            let mut names = names(requirement);
            // Who presents a certificate needs nothing more for it.
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
        if all.is_empty() {
            sets.push(Vec::new());
        }
        // Schemes that are not described leave the choice to the caller.
        (!sets.is_empty()).then_some(sets)
    }

    /// The servers of the whole document. None where the profile of the API has addresses of its own.
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
                // What every client can do without.
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
