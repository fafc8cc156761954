//! Finds the subjects that a name of the API or of the crate refers to.

use std::collections::BTreeMap;

use super::subject::{Subject, archive, part, tag, whole};
use super::{NotFound, World, rust_paths};
use crate::rust::ArchiveItems;

/// Finds the one or more subjects with the name `name`.
pub(super) fn find<'a>(
    name: &str,
    world: &World<'a>,
    archives: &BTreeMap<String, ArchiveItems>,
) -> Result<Vec<Subject<'a>>, NotFound> {
    let (name, api) = (name.trim(), world.api);
    let known = whole(name, api).into_iter().chain(tag(name, api));
    let known: Vec<Subject<'a>> = known.chain(archive(name, api)).collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let of_rust = rust_paths::find(name, world, archives)?;
    if !of_rust.is_empty() {
        return Ok(of_rust);
    }
    part(name, api).map(|found| vec![found])
}
