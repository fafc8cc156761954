//! Path items: those of webhooks, and those among the components.

use serde_json::map::Entry;
use serde_json::{Map, Value, json};

use crate::limits::MAX_DEPTH;
use crate::openapi::{METHODS, Pointer, WEBHOOK};

/// The tag of webhooks, and the first segment of their paths.
const WEBHOOKS: &str = "webhooks";

/// Creates paths for webhooks, which 3.0 does not have: requests that another party sends and a handler receives.
///
/// A webhook whose path is taken is left out with a note.
pub(super) fn webhooks(root: &mut Map<String, Value>, notes: &mut Vec<(Pointer, String)>) {
    let Some(Value::Object(hooks)) = root.shift_remove(WEBHOOKS) else {
        return;
    };
    let mut hooks = hooks;
    for (name, item) in hooks.iter_mut() {
        whole(
            item,
            root,
            &Pointer::root().step(WEBHOOKS).step(name),
            notes,
        );
    }
    let Value::Object(paths) = root.entry("paths").or_insert_with(|| json!({})) else {
        return;
    };
    for (name, mut item) in hooks {
        let at = Pointer::root().step(WEBHOOKS).step(&name);
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                operation.insert("tags".to_owned(), json!([WEBHOOKS]));
                operation.insert(WEBHOOK.to_owned(), true.into());
                // The credentials of the API are for its clients.
                operation.entry("security").or_insert_with(|| json!([]));
                operation
                    .entry("operationId")
                    .or_insert_with(|| name.clone().into());
            }
        }
        // Braces would make placeholders.
        let word = name.replace(['{', '}'], "");
        let path = format!("/{WEBHOOKS}/{}", word.trim_start_matches('/'));
        if paths.contains_key(&path) {
            let message = format!("there is another path `{path}`; the webhook is left out");
            notes.push((at, message));
        } else {
            paths.insert(path, item);
        }
    }
}

/// Inlines path items that are references to others. 3.0 has no path items among the components.
pub(super) fn in_place(root: &mut Map<String, Value>, notes: &mut Vec<(Pointer, String)>) {
    let paths = root.get("paths").and_then(Value::as_object);
    let references = paths.into_iter().flatten();
    let references = references.filter(|(_, item)| item.get("$ref").is_some());
    let mut found: Vec<(String, Value)> = references
        .map(|(path, item)| (path.clone(), item.clone()))
        .collect();
    for (path, item) in &mut found {
        whole(
            item,
            root,
            &Pointer::root().step("paths").step(&*path),
            notes,
        );
    }
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        paths.extend(found);
    }
}

/// Replaces references to `components.mediaTypes` (OpenAPI 3.2) by their targets. Other references stay.
pub(super) fn media_types(root: &mut Map<String, Value>) {
    const NAME: &str = "mediaTypes";
    let components = root.get_mut("components").and_then(Value::as_object_mut);
    let Some(named) = components.and_then(|parts| parts.shift_remove(NAME)) else {
        return;
    };
    let named = Map::from_iter([("components".to_owned(), json!({ NAME: named }))]);
    for value in root.values_mut() {
        put_media_types(value, &named);
    }
}

/// Does the same below a value. `named` is a document with nothing but the media types.
fn put_media_types(value: &mut Value, named: &Map<String, Value>) {
    match value {
        Value::Array(items) => {
            for item in items {
                put_media_types(item, named);
            }
        }
        Value::Object(object) => {
            let content = object.get_mut("content").and_then(Value::as_object_mut);
            for media in content.into_iter().flat_map(Map::values_mut) {
                for _ in 0..MAX_DEPTH {
                    let Some(found) = referred(media, named) else {
                        break;
                    };
                    *media = found;
                }
            }
            for value in object.values_mut() {
                put_media_types(value, named);
            }
        }
        _ => {}
    }
}

/// Adds the members of the target of `item`, which is at `at`. The item's own members have precedence.
fn whole(
    item: &mut Value,
    root: &Map<String, Value>,
    at: &Pointer,
    notes: &mut Vec<(Pointer, String)>,
) {
    for _ in 0..MAX_DEPTH {
        let Some(Value::Object(found)) = referred(item, root) else {
            return;
        };
        let Value::Object(own) = item else { return };
        own.shift_remove("$ref");
        for (key, value) in found {
            match own.entry(&key) {
                Entry::Vacant(free) => {
                    free.insert(value);
                }
                Entry::Occupied(mut taken) => match (taken.get_mut(), value) {
                    (Value::Array(own), Value::Array(more)) => own.extend(more),
                    _ => {
                        let message =
                            format!("what it refers to has `{key}`, too; this one is used");
                        notes.push((at.step(&key), message));
                    }
                },
            }
        }
    }
}

/// Returns the path item that another one refers to.
fn referred(item: &Value, root: &Map<String, Value>) -> Option<Value> {
    let reference = item.get("$ref").and_then(Value::as_str)?;
    let place = Pointer::of_reference(reference)?;
    let mut steps = place.steps();
    let first = root.get(&*steps.next()?)?;
    let found = steps.try_fold(first, |value, step| value.get(&*step))?;
    Some(found.clone())
}
