//! Reads the document model, one path at a time.
//!
//! The model's own reader first keeps everything below `paths` in an intermediate form. That takes as much memory as the document, and a
//! third of the time.

use std::fmt;

use indexmap::IndexMap;
use openapiv3::{
    Components, ExternalDocumentation, Info, OpenAPI, Paths, SecurityRequirement, Server, Tag,
};
use serde::de::{Deserialize as _, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;

/// A document, read in the same form as [`OpenAPI`].
#[derive(serde::Deserialize)]
#[serde(transparent)]
pub(super) struct Model(#[serde(with = "Members")] pub(super) OpenAPI);

/// The members of [`OpenAPI`].
#[derive(serde::Deserialize)]
#[serde(remote = "OpenAPI", rename = "OpenAPI")]
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

/// Reads the paths and extensions. Any other member is an error, so that it is reported with the invalid values.
fn paths<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Paths, D::Error> {
    deserializer.deserialize_map(Entries)
}

/// Reads the extensions. All other members are left out.
fn extensions<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<IndexMap<String, Value>, D::Error> {
    let mut members = IndexMap::<String, Value>::deserialize(deserializer)?;
    members.retain(|name, _| name.starts_with("x-"));
    Ok(members)
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Paths;

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
                return Err(A::Error::custom(format!(
                    "the path `{key}` does not begin with a slash"
                )));
            }
        }
        // Each entry takes kilobytes.
        paths.shrink_to_fit();
        Ok(Paths { paths, extensions })
    }
}
