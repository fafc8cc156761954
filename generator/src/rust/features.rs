//! The Cargo features of a crate other than its tags, for its manifest, its `README.md` and its front page.

use super::archive_names::EVERY_ARCHIVE;
use super::docs_text::{Doc, code, prose};
use super::ir::{Api, Content, Type, TypeKind};
use super::profile;

/// A Cargo feature that does not depend on the tags.
#[derive(Debug)]
pub(crate) struct Feature {
    /// Its name.
    pub(crate) name: &'static str,
    /// The features that it turns on.
    pub(crate) needs: &'static [&'static str],
    /// Its contents, as a sentence.
    pub(crate) about: &'static str,
    /// The feature of the runtime whose profile it belongs to; `None` for a feature of every crate.
    pub(crate) of: Option<&'static str>,
}

/// The feature that turns on every tag.
pub(crate) const EVERY_TAG: &str = "full";

/// The limit for tags that have a feature each: crates.io allows 300 features. Some features do not depend on the tags;
/// `default` and [`EVERY_TAG`] are among them.
pub(crate) const MOST_TAGS: usize = 300 - FEATURES.len() - 2;

/// All of them, in the order in which they are listed.
pub(crate) const FEATURES: [Feature; 26] = [
    Feature {
        name: "client",
        needs: &["pagewire-runtime/client"],
        about: "The client: a handle per tag, with a method per operation.",
        of: None,
    },
    Feature {
        name: "reqwest",
        needs: &["reqwest-no-tls", "pagewire-runtime/reqwest"],
        about: "A transport for the client, over the library `reqwest` with TLS by `rustls`.",
        of: None,
    },
    Feature {
        name: "reqwest-no-tls",
        needs: &["client", "pagewire-runtime/reqwest-no-tls"],
        about: "The same with the TLS library that your program turns on in `reqwest`, such as `native-tls`.",
        of: None,
    },
    Feature {
        name: "http2",
        needs: &["reqwest-no-tls", "pagewire-runtime/http2"],
        about: "HTTP/2 over the transport of `reqwest`, where servers offer it.",
        of: None,
    },
    Feature {
        name: "server",
        needs: &["pagewire-runtime/server"],
        about: "Server traits: one per tag, with a method per operation, which returns 501 until you write it.",
        of: None,
    },
    Feature {
        name: "chrono",
        needs: &["pagewire-runtime/chrono"],
        about: "Conversions of date-times from and to those of the library `chrono`.",
        of: None,
    },
    Feature {
        name: "jiff",
        needs: &["pagewire-runtime/jiff"],
        about: "Conversions of date-times from and to those of the library `jiff`.",
        of: None,
    },
    Feature {
        name: "time",
        needs: &["pagewire-runtime/time"],
        about: "Conversions of date-times from and to those of the library `time`.",
        of: None,
    },
    Feature {
        name: "rust_decimal",
        needs: &["pagewire-runtime/rust_decimal"],
        about: "Conversions of numbers from and to the decimals of the library `rust_decimal`.",
        of: None,
    },
    Feature {
        name: "uuid",
        needs: &["pagewire-runtime/uuid"],
        about: "Conversions of UUIDs from and to those of the library `uuid`.",
        of: None,
    },
    Feature {
        name: "auth",
        needs: &["server", "pagewire-runtime/auth"],
        about: "A layer for servers that identifies callers, and refuses those who may not call.",
        of: None,
    },
    Feature {
        name: "cors",
        needs: &["server", "pagewire-runtime/cors"],
        about: "A layer for servers that lets pages of other origins call.",
        of: None,
    },
    Feature {
        name: "gzip",
        needs: &["pagewire-runtime/gzip"],
        about: "Compressed bodies, on the side or sides that are on.",
        of: None,
    },
    Feature {
        name: "localize",
        needs: &["pagewire-runtime/localize"],
        about: "Responses of servers in the time zone and the language of the caller.",
        of: profile::OWN_SERVICE,
    },
    Feature {
        name: "mock",
        needs: &["client", "pagewire-runtime/mock"],
        about: "A transport for tests that returns a sample for every operation, without a network.",
        of: None,
    },
    Feature {
        name: "multipart",
        needs: &["client", "pagewire-runtime/multipart"],
        about: "Forms with files in them, for calls that upload.",
        of: None,
    },
    Feature {
        name: "paging",
        needs: &["client", "pagewire-runtime/paging"],
        about: "All rows of a response that comes in pages, as one stream.",
        of: None,
    },
    Feature {
        name: "patch",
        needs: &["pagewire-runtime/patch"],
        about: "JSON Patch and merge patches: made and sent by clients, applied by servers.",
        of: None,
    },
    Feature {
        name: "retry",
        needs: &["client", "pagewire-runtime/retry"],
        about: "Calls that are tried again, and credentials that are renewed.",
        of: None,
    },
    Feature {
        name: "tenant",
        needs: &["client", "pagewire-runtime/tenant"],
        about: "Clients of the vendor's online service: tenants that move or stop, and their system users.",
        of: profile::OWN_SERVICE,
    },
    Feature {
        name: "tokio",
        needs: &["pagewire-runtime/tokio"],
        about: "Files and timers of that library: uploads and downloads, pauses of `retry`, time limits for bodies that servers read.",
        of: None,
    },
    Feature {
        name: "tower",
        needs: &["client", "pagewire-runtime/tower"],
        about: "Services of that library as transports of clients, and its layers around any transport.",
        of: None,
    },
    Feature {
        name: "tracing",
        needs: &["pagewire-runtime/tracing"],
        about: "A span for each call of a client, without secrets.",
        of: None,
    },
    Feature {
        name: "oauth",
        needs: &["tenant", "pagewire-runtime/oauth"],
        about: "People logged in at the vendor's online service: codes with PKCE, refresh tokens, checked identities.",
        of: profile::OWN_SERVICE,
    },
    Feature {
        name: "webhooks",
        needs: &["pagewire-runtime/webhooks"],
        about: "Notifications of webhooks, with checked signatures and typed values.",
        of: profile::OWN_SERVICE,
    },
    Feature {
        name: "axum",
        needs: &["webhooks", "pagewire-runtime/axum"],
        about: "Notifications of webhooks as arguments of handlers of that library.",
        of: profile::OWN_SERVICE,
    },
];

impl Feature {
    /// Whether a crate of `api` has the feature.
    pub(crate) fn is_in(&self, api: &Api) -> bool {
        let is_of_profile = self.of.is_none() || self.of == api.profile.feature;
        is_of_profile && (self.name != "uuid" || api.has_uuids)
    }

    /// Returns everything that the feature turns on in a crate of `api`.
    pub(crate) fn needs(&self, api: &Api) -> Vec<&'static str> {
        let mut needs = self.needs.to_vec();
        match self.name {
            "client" if has_forms(api) => needs.push("pagewire-runtime/multipart"),
            "server" if api.has_patterns => needs.push("pagewire-runtime/pattern"),
            _ => {}
        }
        needs
    }
}

/// Returns the rows of a Markdown table of all features. `tag` is the feature of a tag, `archive` that of an archive, if there are any.
pub(crate) fn table(tag: &str, api: &Api, archive: Option<&str>) -> Vec<Doc> {
    let mut rows = vec![
        "| Feature | What it brings |".into(),
        "|--|--|".into(),
        prose!(
            "| a tag, such as {} | Its operations and the types that they reach. |",
            code(tag)
        ),
        "| `full` | Every tag. |".into(),
    ];
    if let Some(archive) = archive {
        rows.push(prose!(
            "| an archive, such as {} | Its columns. |",
            code(archive)
        ));
        rows.push(prose!("| `{}` | Every archive. |", EVERY_ARCHIVE));
    }
    if !api.archives.archives.is_empty() {
        rows.push(
            "| `archives` | What archives have in common; the features of archives turn it on. |"
                .into(),
        );
    }
    let features = FEATURES.iter().filter(|feature| feature.is_in(api));
    rows.extend(features.map(|Feature { name, about, .. }| {
        let default = if *name == "client" {
            " (the only default)"
        } else {
            ""
        };
        prose!("| `{}`{} | {} |", *name, default, *about)
    }));
    rows
}

/// Whether a client has to write forms with parts.
fn has_forms(api: &Api) -> bool {
    let mut operations = api.tags.iter().flat_map(|tag| &tag.operations);
    operations.any(
        |operation| match operation.body.as_ref().map(|body| &body.content) {
            Some(Content::Form(_)) => true,
            Some(Content::Typed(Type::Bodies(id))) => match &api.types[*id].kind {
                TypeKind::Bodies(kinds) => kinds.iter().any(|kind| kind.has_parts),
                _ => false,
            },
            _ => false,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::{RustOptions, emit};

    const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: countPets
      tags: [Big Pets]
      responses:
        '200':
          description: How many.
          content: {application/json: {schema: {type: integer, format: int32}}}
";

    #[test]
    fn the_manifest_the_readme_and_the_front_page_list_the_same_features() {
        let spec = serde_yaml::from_str(PETS).unwrap();
        let options = RustOptions::default();
        let files = emit(&spec, "pets.yaml", &options, &mut Default::default()).unwrap();
        let text = |path: &str| &*files.iter().find(|file| file.path == path).unwrap().text;

        let manifest: toml::Table = text("Cargo.toml").parse().unwrap();
        let mut expected: Vec<&str> = manifest["features"]
            .as_table()
            .unwrap()
            .keys()
            .map(String::as_str)
            .filter(|name| *name != "default")
            .collect();
        expected.sort_unstable();
        assert!(expected.contains(&"big-pets") && expected.contains(&"patch"));

        for path in ["README.md", "src/lib.rs"] {
            let rows = text(path).lines().filter_map(|line| {
                let row = line.trim_start_matches("//!").trim().strip_prefix("| ")?;
                let name = row.split_once('`')?.1.split_once('`')?.0;
                row.ends_with(". |").then_some(name)
            });
            let mut listed: Vec<&str> = rows.collect();
            listed.sort_unstable();
            assert_eq!(listed, expected, "{path}");
        }
    }

    #[test]
    fn conversions_of_uuids_are_a_feature_where_there_are_uuids() {
        let feature = FEATURES.iter().find(|feature| feature.name == "uuid");
        let mut api = Api::default();
        assert!(!feature.unwrap().is_in(&api));
        api.has_uuids = true;
        assert!(feature.unwrap().is_in(&api));
    }

    #[test]
    fn what_the_document_needs_is_turned_on_with_its_side() {
        let client = &FEATURES[0];
        let mut api = Api::default();
        assert_eq!(client.needs(&api), ["pagewire-runtime/client"]);
        let server = FEATURES.iter().find(|feature| feature.name == "server");
        api.has_patterns = true;
        assert_eq!(
            server.unwrap().needs(&api),
            ["pagewire-runtime/server", "pagewire-runtime/pattern"]
        );
    }
}
