//! All Rust names of the generated crate. Each is decided once, by the rules of [`spelling`](super::spelling).

mod access;
mod assigned;
mod ids;
mod operations;
mod reserved;
mod types;

use std::collections::HashSet;

use super::features::{EVERY_TAG, FEATURES, MOST_TAGS};
use super::ir::Api;
use super::profile::Export;
use super::spelling::{Case, assign, spell};
use access::access_names;
pub(crate) use assigned::{AccessNames, OperationNames, TagNames, TypeNames};
pub(crate) use ids::short;
pub(crate) use operations::argument_names;
use operations::tag_names;
use reserved::{CLIENT_METHODS, DEVICES, OWN_MODULES, OWN_TYPES};
use types::all_type_names;

/// All names of the generated crate.
#[derive(Debug)]
pub(crate) struct Names {
    /// Names of types, by type id.
    pub(crate) types: Vec<TypeNames>,
    /// Names of tags, by index.
    pub(crate) tags: Vec<TagNames>,
    /// Names of servers and security schemes.
    pub(crate) access: AccessNames,
}

impl Names {
    /// Whether there are too many tags and archives for one feature each. Archives then share one feature.
    pub(crate) fn has_too_many(api: &Api) -> bool {
        api.tags.len() + api.archives.archives.len() + 2 > MOST_TAGS
    }

    /// Decides all names of `api`. `archives` has the modules and features of its archives.
    pub(crate) fn decide(api: &Api, archives: &[String]) -> Self {
        let types = all_type_names(api);
        let features = FEATURES.iter().filter(|feature| feature.is_in(api));
        let features = features.map(|feature| feature.name);
        let exports = api.profile.exports.iter();
        let exports: Vec<&str> = exports.flat_map(Export::names).collect();
        let taken: Vec<&str> = OWN_MODULES
            .into_iter()
            .chain(CLIENT_METHODS)
            .chain(DEVICES)
            .chain(features)
            .chain(exports)
            .chain(archives.iter().map(String::as_str))
            .collect();
        let words: Vec<String> = api
            .tags
            .iter()
            .map(|tag| match &tag.name {
                name if taken.contains(&&*spell(name, Case::File, "tag")) => format!("tag {name}"),
                name => name.clone(),
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let modules = assign(&words, Case::File, "tag", &taken);
        let known: HashSet<&str> = OWN_TYPES
            .into_iter()
            .chain(types.iter().map(|names| names.name.text()))
            .collect();
        let tags = modules
            .into_iter()
            .zip(&api.tags)
            .map(|(module, tag)| tag_names(module, tag, &known, api.profile));
        let mut tags: Vec<TagNames> = tags.collect();
        if tags.len() > MOST_TAGS {
            for tag in &mut tags {
                EVERY_TAG.clone_into(&mut tag.feature);
            }
        }
        let access = access_names(api, &tags);
        Self {
            types,
            tags,
            access,
        }
    }

    /// Whether any name has letters beyond ASCII, which lints report.
    pub(crate) fn are_foreign(&self) -> bool {
        let types = self.types.iter().flat_map(TypeNames::all);
        let tags = self.tags.iter().flat_map(TagNames::all);
        let mut all = types.chain(tags).chain(self.access.all());
        all.any(|name| !name.text().is_ascii())
    }
}
