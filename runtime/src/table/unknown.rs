//! Properties that a carrier's table does not name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::contract::is_secret;
use crate::table::{Slot, Target, View};
use crate::value::shown::{Free, HIDDEN};

/// The unknown properties of a carrier. One pointer wide; empty sets need no allocation.
///
/// Newer servers may send properties that this crate does not know. They are stored here and written back after the known
/// ones, so that a modified value keeps them.
///
/// Use it also to send an explicit `null` for a known property: insert [`Value::Null`] under its wire name. (When reading,
/// absent and `null` are equivalent, and empty properties are not written.) An entry with the name of a known property is
/// written only while that property is `None`.
#[derive(Clone, Default)]
pub struct Unknown(Option<Box<Parts>>);

#[derive(Clone, Default)]
struct Parts {
    /// The properties that are written.
    written: Map<String, Value>,
    /// The original forms of known properties that were converted to their type, by name. An original is written only while its
    /// property still has the converted value.
    originals: Map<String, Value>,
    /// The JSON texts of free-form values, of known properties too, that have only the nearest numbers. A text is written only
    /// while its property still has that value.
    texts: BTreeMap<String, Box<str>>,
}

impl Unknown {
    /// An empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there are no unknown properties.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|parts| parts.written.is_empty())
    }

    /// The number of unknown properties.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |parts| parts.written.len())
    }

    /// The value of the property `name` (exact case).
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.written.get(name)
    }

    /// Returns the original form of the known property `name`, if it was converted to its type.
    pub(crate) fn original(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.originals.get(name)
    }

    /// Keeps the original form of a known property that was converted to its type.
    pub(crate) fn set_original(&mut self, name: &str, value: Value) {
        let parts = self.0.get_or_insert_default();
        parts.originals.insert(name.to_owned(), value);
    }

    /// The JSON text that the property `name` was read from, if its value had only the nearest numbers.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.texts.get(name).map(AsRef::as_ref)
    }

    /// Keeps the JSON text of a property.
    pub(crate) fn set_text(&mut self, name: &str, json: Box<str>) {
        let parts = self.0.get_or_insert_default();
        parts.texts.insert(name.to_owned(), json);
    }

    /// Copies the entries of another carrier whose names `wanted` accepts.
    pub(crate) fn take_over(&mut self, other: &Self, wanted: impl Fn(&str) -> bool) {
        if other.0.is_some() {
            self.clone_from(other);
            self.retain(wanted);
        }
    }

    /// Sets the property `name` and returns the previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0
            .get_or_insert_default()
            .written
            .insert(name.into(), value.into())
    }

    /// Removes the property `name`.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.written.shift_remove(name)
    }

    /// Keeps the properties whose names `wanted` accepts.
    pub(crate) fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        if let Some(parts) = &mut self.0 {
            parts.written.retain(|name, _| wanted(name));
            parts.originals.retain(|name, _| wanted(name));
            parts.texts.retain(|name, _| wanted(name));
        }
    }

    /// All properties, as a serde_json object.
    pub(crate) fn as_map(&self) -> Option<&Map<String, Value>> {
        self.0.as_deref().map(|parts| &parts.written)
    }

    /// Names and values, in their original order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let written = self.as_map().into_iter().flatten();
        written.map(|(name, value)| (name.as_str(), value))
    }
}

/// Two empty sets are equal, even if one once held values. The original forms of converted properties and the texts of numbers are
/// not compared.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        (self.is_empty() && other.is_empty()) || self.as_map() == other.as_map()
    }
}

impl Slot for Unknown {
    fn view(&self) -> View<'_> {
        View::Unknown(self)
    }

    fn fill(&mut self) -> Target<'_> {
        Target::Unknown(self)
    }

    fn target(&mut self) -> Option<Target<'_>> {
        Some(Target::Unknown(self))
    }

    fn clear(&mut self) {
        self.0 = None;
    }
}

impl std::fmt::Debug for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = f.debug_map();
        for (name, value) in self.iter() {
            if is_secret(name) && !value.is_null() {
                out.entry(&name, &HIDDEN);
            } else {
                out.entry(&name, &Free(value));
            }
        }
        out.finish()
    }
}
