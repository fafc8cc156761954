//! Stage 4: describes the recovered API as an OpenAPI 3.0.3 document.
//!
//! All later stages read this document and nothing else. The vendor's operation ids, tags, parameter and component names are unchanged.
//! These members are not part of the standard. They are on tags, schemas, operations and the document:
//!
//! | member | on | meaning |
//! |---|---|---|
//! | `x-pagewire-examples` | tag | operations that show what the tag is for: a list of operation ids |
//! | `x-pagewire-profile` | document | what the API does differently from the specifications: a profile of the runtime |
//! | `x-pagewire-archives` | document | archives with the columns that `$select` and `$filter` take, and the columns that they share |
//! | `x-pagewire-archive` | operation | the archive whose rows the operation returns |
//! | `x-enum-flags` | enum | `true`: values are lists of members (.NET `[Flags]`), `A, B` in JSON |
//! | `x-enum-numbers` | enum | the number of each member, in the order of `enum`; null where unknown |
//! | `x-enum-descriptions` | enum | what each member means, in the order of `enum`; empty where unknown |
//! | `x-agent-operation` | operation | the id of the agent operation that a REST operation calls |
//! | `x-read-only` | operation | `true`: it changes nothing, although it is a POST, so a call may be repeated |
//! | `x-online-restricted` | operation | `true`: in the online service, an app must request access before it can call the operation |
//! | `x-experimental` | operation | `true`: it may change at any time |
//! | `x-slow-threshold-ms` | operation | the number of milliseconds after which a call counts as slow |
//! | `x-secret` | property | `true`: it holds a secret, by its name or by the vendor's list, and is not shown |
//! | `x-recovered` | carrier, operation | the reasons for types that no page states: by property, or by `requestBody` and `response` |
//! | `x-source` | carrier, enum | how the name was found, where no page states it |
//!
//! The last two hold [`Origin`](crate::recover::Origin)s as text, `second source at 2022-02-soap/Services88-Chat.md:50`: a rule of the
//! recovery, and the folder, file and line of its evidence. Without a place, the evidence is the operation's own page, which `externalDocs`
//! names.
//!
//! Enums are open: `enum` lists the known members, and readers must accept others.

mod aliases;
mod archives;
mod calls;
mod content;
mod error;
mod examples;
mod foreign;
mod json_places;
mod loose;
mod model;
mod operations;
mod others;
mod parameters;
mod parts;
mod paths;
mod places;
mod read;
mod reasons;
mod repeats;
mod schemas;
mod shared;
mod version;
mod wanted;
mod write;

use indexmap::IndexMap;
use openapiv3::{Components, Info, OpenAPI, SecurityRequirement, Tag};

use crate::diagnostics::Findings;
use crate::openapi::{ARCHIVES_EXTENSION, EXAMPLES_EXTENSION, PROFILE_EXTENSION};
use crate::recover::Api;
use crate::vendor::document;

pub(crate) use calls::{OperationIds, check_calls};
pub use error::SpecError;
pub(crate) use loose::{json, value};
pub use places::Places;
pub(crate) use read::{Beside, Read, read_files, read_with};
pub use read::{from_files, from_text, from_text_noting};
pub(crate) use repeats::repeated;
pub(crate) use schemas::FREE_FORM;
pub use write::{to_json, to_yaml};

/// The version of a description of pages whose release has no name.
const VERSION: &str = "1.0.0";

/// Describes the API.
pub fn describe(api: &Api, findings: &mut Findings) -> OpenAPI {
    let mut shared = shared::Shared::default();
    let paths = paths::paths(api, &mut shared, findings);
    let mut described = OpenAPI {
        openapi: "3.0.3".to_owned(),
        info: Info {
            title: document::TITLE.to_owned(),
            description: Some(document::INFO.to_owned()),
            version: api.release.as_deref().unwrap_or(VERSION).to_owned(),
            license: Some(openapiv3::License {
                name: "MIT OR Apache-2.0".to_owned(),
                url: Some("https://spdx.org/licenses/MIT.html".to_owned()),
                ..Default::default()
            }),
            ..Info::default()
        },
        servers: vec![document::server()],
        tags: tags(api),
        security: Some(security()),
        paths,
        components: Some(Components {
            schemas: schemas::schemas(api),
            security_schemes: document::security_schemes(),
            ..Components::default()
        }),
        extensions: IndexMap::from([(PROFILE_EXTENSION.to_owned(), document::PROFILE.into())]),
        ..OpenAPI::default()
    };
    if let Some(archives) = archives::archives(&api.archives) {
        let extensions = &mut described.extensions;
        extensions.insert(ARCHIVES_EXTENSION.to_owned(), archives);
    }
    shared.install(&mut described);
    described
}

fn tags(api: &Api) -> Vec<Tag> {
    let mut names: Vec<(&str, Option<&str>)> = api
        .operations
        .iter()
        .map(|o| (o.operation.page.tag.as_str(), o.operation.agent.as_deref()))
        .collect();
    names.dedup();
    let described = |name: &str| api.tags.iter().find(|tag| tag.name.value == name);
    names
        .into_iter()
        .map(|(name, agent)| {
            let page = described(name);
            let text = page.map(|page| &page.text).filter(|text| !text.is_empty());
            let examples = page.map_or(&[][..], |page| &page.examples);
            Tag {
                name: name.to_owned(),
                description: Some(match (text, agent) {
                    (Some(text), _) => text.clone(),
                    (None, Some(agent)) => format!("Operations of the {agent} agent."),
                    (None, None) => format!("REST operations on {}.", name.replace('_', " ")),
                }),
                extensions: (!examples.is_empty())
                    .then(|| (EXAMPLES_EXTENSION.to_owned(), examples.into()))
                    .into_iter()
                    .collect(),
                ..Tag::default()
            }
        })
        .collect()
}

/// Requires any one of the schemes.
fn security() -> Vec<SecurityRequirement> {
    document::security_schemes()
        .keys()
        .map(|name| IndexMap::from([(name.clone(), Vec::new())]))
        .collect()
}
