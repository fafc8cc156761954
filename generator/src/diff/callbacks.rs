//! Compares callbacks, which are calls that a server makes: whether they are added, removed or changed. The effects of a change are not
//! evaluated.

use std::collections::BTreeMap;

use openapiv3::Callback;
use serde_json::Value;

use super::comparison::Comparison;
use super::effect::Directions;
use super::kind::Kind;
use super::operations::Both;
use super::unweighed::Written;
use super::view::{Op, View};
use crate::openapi::{CALLBACKS, without_words};

impl View<'_> {
    /// Returns the callbacks of an operation by name, without descriptions.
    pub(super) fn callbacks(&self, op: &Op<'_>) -> BTreeMap<String, Value> {
        let own = op.described.callbacks.iter();
        let own = own.map(|(name, callback)| (name.clone(), written(callback)));
        let apart = kept(&op.described.extensions);
        let apart = apart.map(|(name, value)| (name.clone(), self.callback(value)));
        own.chain(apart).collect()
    }

    /// Resolves a callback, which may be a component.
    fn callback(&self, value: &Value) -> Value {
        let reference = value.get("$ref").and_then(Value::as_str);
        let shared = self.document.components.as_ref();
        let name = reference.and_then(|text| text.strip_prefix("#/components/callbacks/"));
        let target = name.zip(shared).and_then(|(name, parts)| {
            let mut all = kept(&parts.extensions);
            all.find(|(other, _)| *other == name)
        });
        let value = target.map_or(value, |(_, value)| value);
        match serde_json::from_value::<Callback>(value.clone()) {
            Ok(callback) => written(&callback),
            Err(_) => wordless(value.clone()),
        }
    }
}

/// Returns the callbacks that the document model does not support.
fn kept(extensions: &indexmap::IndexMap<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let found = extensions.get(CALLBACKS).and_then(Value::as_object);
    found.into_iter().flatten()
}

fn written(callback: &Callback) -> Value {
    wordless(serde_json::to_value(callback).unwrap_or_default())
}

fn wordless(mut value: Value) -> Value {
    without_words(&mut value);
    value
}

impl Comparison<'_> {
    pub(super) fn compare_callbacks(&mut self, both: &Both<'_>) {
        let (before, after) = (self.old.callbacks(both.old), self.new.callbacks(both.new));
        let draft = |kind, name: &String| {
            let draft = both.draft(kind).part(name);
            draft.directions(Directions::RESPONSE)
        };
        for (name, old) in &before {
            match after.get(name) {
                None => self.push(draft(Kind::CallbackRemoved, name)),
                Some(new) if !Written::new(self.old, self.new).is_same(old, new) => {
                    self.push(draft(Kind::CallbackChanged, name));
                }
                Some(_) => {}
            }
        }
        for name in after.keys().filter(|name| !before.contains_key(*name)) {
            self.push(draft(Kind::CallbackAdded, name));
        }
    }
}
