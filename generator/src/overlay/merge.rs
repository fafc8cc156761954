//! Merges an update into a part of a document, and records the changes.

use serde_json::Value;

use crate::openapi::Pointer;

/// One value that an update wrote.
pub(super) struct Write {
    /// Its place. For an entry added to a list, the place of the list.
    pub(super) pointer: Pointer,
    /// The previous value; `None` for a new member or entry.
    pub(super) before: Option<Value>,
    /// The new value. For a list, the added entry.
    pub(super) after: Value,
    /// Whether it was added to a list.
    pub(super) added: bool,
}

/// Merges `update` into `target`, which is at `pointer`.
pub(super) fn merge(
    target: &mut Value,
    update: &Value,
    pointer: &Pointer,
    writes: &mut Vec<Write>,
) {
    match (target, update) {
        (Value::Array(list), entry) => add(list, entry, pointer, writes),
        (Value::Object(object), Value::Object(update)) => {
            for (key, value) in update {
                let pointer = pointer.step(key);
                match (object.get_mut(key), value) {
                    (Some(known @ Value::Object(_)), Value::Object(_)) => {
                        merge(known, value, &pointer, writes);
                    }
                    (Some(Value::Array(list)), Value::Array(entries)) => {
                        for entry in entries {
                            add(list, entry, &pointer, writes);
                        }
                    }
                    (Some(known), value) if known == value => {}
                    (_, value) => {
                        let before = object.insert(key.clone(), value.clone());
                        writes.push(Write {
                            pointer,
                            before,
                            after: value.clone(),
                            added: false,
                        });
                    }
                }
            }
        }
        _ => {}
    }
}

fn add(list: &mut Vec<Value>, entry: &Value, pointer: &Pointer, writes: &mut Vec<Write>) {
    if list.contains(entry) {
        return;
    }
    list.push(entry.clone());
    writes.push(Write {
        pointer: pointer.clone(),
        before: None,
        after: entry.clone(),
        added: true,
    });
}

/// Removes the part at `pointer`.
pub(super) fn take(document: &mut Value, pointer: &Pointer) -> Option<Value> {
    let (parent, last) = (pointer.parent()?, pointer.last()?);
    match document.pointer_mut(parent.as_str())? {
        Value::Object(object) => object.shift_remove(&*last),
        Value::Array(list) => {
            let index = last.parse::<usize>().ok().filter(|i| *i < list.len())?;
            Some(list.remove(index))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn merged(mut target: Value, update: Value) -> (Value, Vec<String>) {
        let mut writes = Vec::new();
        merge(&mut target, &update, &Pointer::root(), &mut writes);
        (
            target,
            writes.into_iter().map(|w| w.pointer.into()).collect(),
        )
    }

    #[test]
    fn objects_merge_lists_grow_and_the_rest_is_replaced() {
        let (result, writes) = merged(
            json!({"a": {"b": 1, "c": [1, 2]}, "d/e": "x", "f": 1}),
            json!({"a": {"c": [2, 3], "g": {}}, "d/e": {"h": 1}, "f": 1}),
        );
        assert_eq!(
            result,
            json!({"a": {"b": 1, "c": [1, 2, 3], "g": {}}, "d/e": {"h": 1}, "f": 1})
        );
        assert_eq!(writes, ["/a/c", "/a/g", "/d~1e"]);
    }

    #[test]
    fn an_update_of_a_list_is_one_entry_and_added_once() {
        let (result, _) = merged(json!([1]), json!([2]));
        assert_eq!(result, json!([1, [2]]));
        assert_eq!(merged(json!([1]), json!(1)), (json!([1]), vec![]));
    }

    #[test]
    fn members_and_entries_are_taken_out() {
        let mut document = json!({"a/b": {"c": 1}, "d": [1, 2]});
        let mut taken = |at: &str| take(&mut document, &Pointer::parse(at).unwrap());
        assert_eq!(taken("/a~1b"), Some(json!({"c": 1})));
        assert_eq!(taken("/d/0"), Some(json!(1)));
        assert_eq!(taken("/d/7"), None);
        assert_eq!(taken(""), None);
        assert_eq!(document, json!({"d": [2]}));
    }
}
