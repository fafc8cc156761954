//! Traces paths in the generated crate to their origin.

use std::collections::{BTreeMap, BTreeSet};

use super::names::MOST;
use super::subject::{Subject, archive, column, inner, tag, whole};
use super::{NotFound, World};
use crate::openapi::Pointer;
use crate::rust::{ArchiveItems, RustItem};

/// Finds the subjects of a Rust path. The path is complete or consists of its last segments, or it is the name of a method, of a type of a
/// tag, or of the module of an archive. Empty if no item matches.
///
/// # Errors
/// When it has too many meanings to list.
pub(super) fn find<'a>(
    name: &str,
    world: &World<'a>,
    archives: &BTreeMap<String, ArchiveItems>,
) -> Result<Vec<Subject<'a>>, NotFound> {
    let name = name.strip_prefix("crate::").unwrap_or(name);
    let is_path = name.contains("::");
    if name.is_empty() || !is_path && name.contains(|c: char| ".#/(".contains(c)) {
        return Ok(Vec::new());
    }
    // A property, a member or an option must be given with its type, because many have the same name.
    let is_alone = |item: &RustItem| {
        item.pointer.starts_with("/paths/") && !item.pointer.contains("/parameters/")
    };
    let mut found: Vec<(String, Subject<'a>)> = Vec::new();
    let mut seen = BTreeSet::new();
    for item in world.items {
        let is_meant = ends_with(&item.path, name) && (is_path || is_alone(item));
        if is_meant && seen.insert(item.pointer.as_str()) {
            let subject = subject(&item.pointer, world);
            found.extend(subject.map(|subject| (item.path.clone(), subject)));
        }
    }
    for (archive, items) in archives {
        in_archive(name, archive, items, world, &mut found);
    }
    if found.len() > MOST {
        return Err(NotFound {
            name: name.to_owned(),
            things: found.len(),
            nearest: found.into_iter().take(MOST).map(|(path, _)| path).collect(),
        });
    }
    Ok(if found.is_empty() {
        module(name, world).into_iter().collect()
    } else {
        found.into_iter().map(|(_, subject)| subject).collect()
    })
}

/// Adds the subjects of a path among the modules and constants of an archive.
fn in_archive<'a>(
    name: &str,
    own: &str,
    items: &ArchiveItems,
    world: &World<'a>,
    found: &mut Vec<(String, Subject<'a>)>,
) {
    let Some(module) = &items.module else { return };
    let Some(Subject::Archive(page)) = archive(own, world.api) else {
        return;
    };
    let mark = format!("{module}::{}", items.ty);
    let entities = items.entities.values().flatten();
    let whole = [module, &mark].into_iter().chain(entities);
    for path in whole {
        if ends_with(path, name) {
            found.push((path.clone(), Subject::Archive(page)));
        }
    }
    if !name.contains("::") {
        return;
    }
    for (known, item) in &items.columns {
        let path = item.path.as_ref().filter(|path| ends_with(path, name));
        let subject = path.and_then(|_| column(page, known, world.api));
        found.extend(path.cloned().zip(subject));
    }
}

/// Whether a path equals `name`, or ends with it at a segment boundary.
fn ends_with(path: &str, name: &str) -> bool {
    path.strip_suffix(name)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
}

/// Returns the tag of a module, of the client or trait in it, or of the method `Client::module` that returns the client.
fn module<'a>(name: &str, world: &World<'a>) -> Option<Subject<'a>> {
    let name = match name.rsplit_once("::") {
        Some((head, module)) if ends_with(head, "Client") => module,
        _ => name,
    };
    let within = |item: &&RustItem| {
        let mut parents = item
            .path
            .match_indices("::")
            .map(|(at, _)| &item.path[..at]);
        item.pointer.starts_with("/paths/") && parents.any(|parent| ends_with(parent, name))
    };
    let mut tags: Vec<&str> = world
        .items
        .iter()
        .filter(within)
        .filter_map(|item| operation(&Pointer::parse(&item.pointer)?, world))
        .filter_map(|found| match found {
            Subject::Operation(typed) => Some(typed.operation.page.tag.as_str()),
            _ => None,
        })
        .collect();
    tags.sort_unstable();
    tags.dedup();
    match tags.as_slice() {
        [only] => tag(only, world.api),
        _ => None,
    }
}

/// Returns the subject at a place of the document.
fn subject<'a>(pointer: &str, world: &World<'a>) -> Option<Subject<'a>> {
    let pointer = Pointer::parse(pointer)?;
    let steps: Vec<_> = pointer.steps().collect();
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    match steps.as_slice() {
        ["components", "schemas", name] => whole(name, world.api),
        ["components", "schemas", name, "properties", part] => {
            inner(&whole(name, world.api)?, part)
        }
        ["components", "schemas", name, "enum", index] => match whole(name, world.api)? {
            Subject::Enum(found) => {
                let index = index
                    .parse()
                    .ok()
                    .filter(|index| *index < found.members.len());
                Some(Subject::Member(found, index?))
            }
            _ => None,
        },
        ["paths", _, _, "parameters", name] => {
            let operation = operation(&pointer, world)?;
            Some(inner(&operation, name).unwrap_or(operation))
        }
        ["paths", _, _, "responses", ..] => match operation(&pointer, world)? {
            Subject::Operation(typed) => Some(Subject::Response(typed)),
            _ => None,
        },
        ["paths", ..] => operation(&pointer, world),
        _ => None,
    }
}

/// Returns the operation that a place belongs to.
fn operation<'a>(pointer: &Pointer, world: &World<'a>) -> Option<Subject<'a>> {
    let mut steps = pointer.steps().skip(1);
    let (path, method) = (steps.next()?, steps.next()?);
    let item = world.document.paths.paths.get(&*path)?.as_item()?;
    let (_, found) = item.iter().find(|(known, _)| **known == *method)?;
    whole(found.operation_id.as_deref()?, world.api)
}
