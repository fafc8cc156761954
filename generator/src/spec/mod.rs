//! Stage 4: the recovered API → an OpenAPI 3.0.3 document.
//!
//! The document is the waist of the program: everything behind it reads nothing else. The vendor's
//! operation ids, tags, parameter and component names are kept as they are. Members beyond the
//! standard are eight, all on schemas and operations:
//!
//! | member | on | meaning |
//! |---|---|---|
//! | `x-enum-flags` | enum | `true`: values are lists of members (.NET `[Flags]`), `A, B` in JSON |
//! | `x-enum-numbers` | enum | the number behind each member, in the order of `enum`; null where unknown |
//! | `x-enum-descriptions` | enum | what each member means, in the order of `enum`; empty where unknown |
//! | `x-agent-operation` | operation | the id of the agent operation that a REST operation calls |
//! | `x-experimental` | operation | `true`: it may change at any time |
//! | `x-slow-threshold-ms` | operation | the number of milliseconds after which a call counts as slow |
//! | `x-recovered` | carrier, operation | why types are what no page states: by property, or by `requestBody` and `response` |
//! | `x-source` | carrier, enum | how the name was found, where no page states it |
//!
//! The last two hold [`Origin`](crate::recover::Origin)s as text, `second source at
//! 2022-02-soap/Services88-Chat.md:50`: a rule of the recovery, and the folder, file and line that it
//! stands on. A reason without a place stands on the operation's own page, which `externalDocs` names.
//!
//! Enums are open: `enum` lists the known members, and a reader must accept others.

mod content;
mod examples;
mod json_places;
mod operations;
mod parameters;
mod paths;
mod places;
mod reasons;
mod schemas;
mod shared;
mod texts;
mod yaml;

use indexmap::IndexMap;
use openapiv3::{Components, Info, OpenAPI, SecurityRequirement, Server, ServerVariable, Tag};

use crate::diagnostics::Findings;
use crate::recover::Api;

pub use places::Places;
pub(crate) use schemas::FREE_FORM;
pub use yaml::{SpecError, from_text, from_text_noting, to_json, to_yaml};

/// The release of the description, as far as the pages tell: none does, so it is ours.
const VERSION: &str = "1.0.0";

/// Describes the API.
pub fn describe(api: &Api, findings: &mut Findings) -> OpenAPI {
    let mut shared = shared::Shared::default();
    let paths = paths::paths(api, &mut shared, findings);
    let mut document = OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: Info {
            title: "SuperOffice WebAPI".to_owned(),
            description: Some(texts::INFO.to_owned()),
            version: VERSION.to_owned(),
            license: Some(openapiv3::License {
                name: "MIT OR Apache-2.0".to_owned(),
                url: Some("https://spdx.org/licenses/MIT.html".to_owned()),
                ..Default::default()
            }),
            ..Info::default()
        },
        servers: vec![server()],
        tags: tags(api),
        security: Some(security()),
        paths,
        components: Some(Components {
            schemas: schemas::schemas(api),
            security_schemes: texts::security_schemes(),
            ..Components::default()
        }),
        ..OpenAPI::default()
    };
    shared.install(&mut document);
    document
}

/// Sites differ in host and in the folder in front of `/api`.
fn server() -> Server {
    let variable = |default: &str, description: &str| ServerVariable {
        default: default.to_owned(),
        description: Some(description.to_owned()),
        ..ServerVariable::default()
    };
    let variables = IndexMap::from([
        (
            "host".to_owned(),
            variable(
                "sod.superoffice.com",
                "The host of the installation, with its port if it has one.",
            ),
        ),
        (
            "tenant".to_owned(),
            variable(
                "Cust12345",
                "The folder in front of `/api`: the customer's id online, often `SuperOffice` on site.",
            ),
        ),
    ]);
    Server {
        url: "https://{host}/{tenant}".to_owned(),
        description: Some("An installation of SuperOffice, online or on site.".to_owned()),
        variables: Some(variables),
        ..Server::default()
    }
}

fn tags(api: &Api) -> Vec<Tag> {
    let mut names: Vec<(&str, Option<&str>)> = api
        .operations
        .iter()
        .map(|o| (o.operation.page.tag.as_str(), o.operation.agent.as_deref()))
        .collect();
    names.dedup();
    names
        .into_iter()
        .map(|(name, agent)| Tag {
            name: name.to_owned(),
            description: Some(match agent {
                Some(agent) => format!("Operations of the {agent} agent."),
                None => format!("REST operations on {}.", name.replace('_', " ")),
            }),
            ..Tag::default()
        })
        .collect()
}

/// Any one of the schemes will do.
fn security() -> Vec<SecurityRequirement> {
    texts::security_schemes()
        .keys()
        .map(|name| IndexMap::from([(name.clone(), Vec::new())]))
        .collect()
}
