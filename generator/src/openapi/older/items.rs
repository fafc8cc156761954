//! Path items: those of webhooks, and those among the components.

use serde_json::map::Entry;
use serde_json::{Map, Value, json};

use crate::limits::MAX_DEPTH;
use crate::openapi::{METHODS, Pointer};

/// The tag of webhooks, and the folder of their paths.
const WEBHOOKS: &str = "webhooks";

/// Makes paths of webhooks, which 3.0 has no place for: requests that somebody else sends, and a handler takes.
///
/// One whose path is taken is left out with a note.
pub(super) fn webhooks(root: &mut Map<String, Value>, notes: &mut Vec<(Pointer, String)>) {
    let Some(Value::Object(hooks)) = root.shift_remove(WEBHOOKS) else {
        return;
    };
    let shared = shared(root);
    let Value::Object(paths) = root.entry("paths").or_insert_with(|| json!({})) else {
        return;
    };
    for (name, mut item) in hooks {
        let at = Pointer::root().step(WEBHOOKS).step(&name);
        whole(&mut item, &shared, &at, notes);
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                operation.insert("tags".to_owned(), json!([WEBHOOKS]));
                // The credentials of the API are for its clients.
                operation.entry("security").or_insert_with(|| json!([]));
                operation
                    .entry("operationId")
                    .or_insert_with(|| name.clone().into());
            }
        }
        // Braces would be placeholders.
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

/// Puts path items in place that are references into the components, which 3.0 has no place for.
pub(super) fn in_place(root: &mut Map<String, Value>, notes: &mut Vec<(Pointer, String)>) {
    let shared = shared(root);
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        for (path, item) in paths.iter_mut() {
            let at = Pointer::root().step("paths").step(path);
            whole(item, &shared, &at, notes);
        }
    }
}

/// Puts what `item`, which is at `at`, refers to among its own members. Of two members of a name its own is used.
fn whole(item: &mut Value, shared: &Value, at: &Pointer, notes: &mut Vec<(Pointer, String)>) {
    for _ in 0..MAX_DEPTH {
        let Some(Value::Object(found)) = referred(item, shared) else {
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

/// The path items among the components.
fn shared(root: &Map<String, Value>) -> Value {
    let parts = root.get("components");
    let items = parts.and_then(|parts| parts.get("pathItems"));
    items.cloned().unwrap_or_default()
}

/// The shared path item that another one refers to.
fn referred(item: &Value, shared: &Value) -> Option<Value> {
    let reference = item.get("$ref").and_then(Value::as_str)?;
    let place = Pointer::of_reference(reference)?;
    shared.get(&*place.component_of("pathItems")?).cloned()
}
