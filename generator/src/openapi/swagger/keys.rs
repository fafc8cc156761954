//! The keys of components, and the new targets of references to the original parts.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;

use crate::openapi::{self as component, Pointer};

/// The sections of shared parts in Swagger 2.0, and those of the components in 3.0. Bodies are parameters in 2.0; converted documents never
/// refer to them.
const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// The keys of all shared parts, by section of 2.0 and name. Keys are unique within a section.
pub(super) struct Keys<'a>(HashMap<&'static str, HashMap<&'a str, String>>);

impl<'a> Keys<'a> {
    /// Uses the name of each part as its key. Names that 3.0 does not allow get a free key.
    pub(super) fn of(source: &'a Value) -> Self {
        let sections = SECTIONS.map(|(section, _)| {
            let parts = source.get(section).and_then(Value::as_object);
            let names = parts.into_iter().flatten().map(|(name, _)| name.as_str());
            (section, keys(&names.collect::<Vec<_>>()))
        });
        Self(sections.into())
    }

    /// Returns the key of a part, or the key that a missing part would have.
    pub(super) fn key(&self, section: &str, name: &str) -> String {
        let known = self.0.get(section).and_then(|keys| keys.get(name));
        known.map_or_else(|| allowed(name).into_owned(), Clone::clone)
    }

    /// Returns the target of a reference in the converted document.
    pub(super) fn target(&self, reference: &str) -> String {
        self.moved(reference)
            .unwrap_or_else(|| reference.to_owned())
    }

    fn moved(&self, reference: &str) -> Option<String> {
        let place = Pointer::of_reference(reference)?;
        let mut steps = place.steps();
        let (section, name) = (steps.next()?, steps.next()?);
        let (_, to) = SECTIONS.into_iter().find(|(from, _)| *from == section)?;
        let start = Pointer::component(to, &self.key(&section, &name));
        let moved = steps.fold(start, |at, step| at.step(step));
        Some(moved.to_reference())
    }
}

fn keys<'a>(names: &[&'a str]) -> HashMap<&'a str, String> {
    let is_allowed = |name: &&&str| allowed(name) == **name;
    let own = names.iter().filter(is_allowed);
    let mut taken: component::Keys = own.map(|name| (*name).to_owned()).collect();
    let keys = names.iter().map(|name| {
        let word = allowed(name);
        let key = match word == *name {
            true => word.into_owned(),
            false => taken.free(&word),
        };
        (*name, key)
    });
    keys.collect()
}

/// Converts a name to a key. 3.0 allows ASCII letters, digits, dots, hyphens and underscores only.
fn allowed(name: &str) -> Cow<'_, str> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if !name.is_empty() && name.chars().all(is_allowed) {
        return name.into();
    }
    let word: String = name
        .chars()
        .map(|c| if is_allowed(c) { c } else { '_' })
        .collect();
    if word.is_empty() {
        "_".into()
    } else {
        word.into()
    }
}
