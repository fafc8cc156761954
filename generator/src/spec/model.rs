//! The model of a document, read path by path.
//!
//! The model's own reader keeps everything below `paths` in a form of its own before it makes the first path of it. That takes
//! as much memory as the document, and a third of the time.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use openapiv3::{
    Components, ExternalDocumentation, Info, OpenAPI, PathItem, Paths, ReferenceOr,
    SecurityRequirement, Server, Tag,
};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// A document that is read as [`OpenAPI`] is.
#[derive(serde::Deserialize)]
#[serde(from = "Members")]
pub(super) struct Model(pub(super) OpenAPI);

/// The members of [`OpenAPI`].
#[derive(serde::Deserialize)]
#[serde(rename = "OpenAPI")]
struct Members {
    openapi: String,
    info: Info,
    #[serde(default)]
    servers: Vec<Server>,
    #[serde(deserialize_with = "paths")]
    paths: Paths,
    components: Option<Components>,
    #[serde(default)]
    security: Option<Vec<SecurityRequirement>>,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(rename = "externalDocs")]
    external_docs: Option<ExternalDocumentation>,
    #[serde(flatten, deserialize_with = "extensions")]
    extensions: IndexMap<String, Value>,
}

impl From<Members> for Model {
    fn from(members: Members) -> Self {
        let Members {
            openapi,
            info,
            servers,
            paths,
            components,
            security,
            tags,
            external_docs,
            extensions,
        } = members;
        Self(OpenAPI {
            openapi,
            info,
            servers,
            paths,
            components,
            security,
            tags,
            external_docs,
            extensions,
        })
    }
}

fn paths<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Paths, D::Error> {
    let split = Split::<ReferenceOr<PathItem>>(PhantomData);
    let (mut paths, extensions) = deserializer.deserialize_map(split)?;
    // An entry has kilobytes.
    paths.shrink_to_fit();
    Ok(Paths { paths, extensions })
}

fn extensions<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<IndexMap<String, Value>, D::Error> {
    let split = Split::<IgnoredAny>(PhantomData);
    deserializer
        .deserialize_map(split)
        .map(|(_, extensions)| extensions)
}

/// The members whose names are paths, and the extensions; all others are left out.
struct Split<P>(PhantomData<P>);

impl<'de, P: Deserialize<'de>> Visitor<'de> for Split<P> {
    type Value = (IndexMap<String, P>, IndexMap<String, Value>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct Paths")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut paths, mut extensions) = (IndexMap::new(), IndexMap::new());
        while let Some(key) = map.next_key::<String>()? {
            if key.starts_with('/') {
                paths.insert(key, map.next_value()?);
            } else if key.starts_with("x-") {
                extensions.insert(key, map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok((paths, extensions))
    }
}
