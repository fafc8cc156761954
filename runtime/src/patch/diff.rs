//! The merge patch between two values.

use serde_json::{Map, Value};

use crate::patch::{JsonPatch, to_value};
use crate::table::Item;

/// Returns the merge patch that changes `before` into `after`. Send it to change only what differs.
///
/// Equal members are absent, members missing in `after` are `null`, and arrays that differ are included whole. The patch is
/// an empty object if nothing has changed. By RFC 7396, a `null` inside free-form JSON cannot be distinguished from an
/// absent member.
///
/// ```
/// use pagewire_runtime::Map;
///
/// let before = Map::from([("a", 1), ("b", 2)]);
/// let after = Map::from([("a", 1), ("c", 3)]);
/// let patch = pagewire_runtime::patch::diff(&before, &after);
/// assert_eq!(patch.to_string(), r#"{"b":null,"c":3}"#);
/// ```
pub fn diff<T: Item>(before: &T, after: &T) -> Value {
    match (to_value(before.view()), to_value(after.view())) {
        (Value::Object(before), Value::Object(after)) => Value::Object(members(&before, &after)),
        (_, after) => after,
    }
}

/// Returns the JSON Patch (RFC 6902) that changes `before` into `after`. It makes the same changes as [`diff`], for
/// services that do not apply all of them as a merge patch.
///
/// Properties of objects are changed one by one, other values as a whole. A property without a value is set by `add`, which
/// also replaces a `null` (section 4.1).
///
/// ```
/// use pagewire_runtime::Map;
///
/// let before = Map::from([("a", 1), ("b", 2)]);
/// let after = Map::from([("a", 5), ("c", 3)]);
/// let patch = pagewire_runtime::patch::changes(&before, &after);
/// let expected = r#"[{"op":"remove","path":"/b"},{"op":"replace","path":"/a","value":5},{"op":"add","path":"/c","value":3}]"#;
/// assert_eq!(patch.to_value().to_string(), expected);
/// ```
pub fn changes<T: Item>(before: &T, after: &T) -> JsonPatch {
    match (to_value(before.view()), to_value(after.view())) {
        (before, after) if before == after => JsonPatch::new(),
        (Value::Object(before), Value::Object(after)) => {
            steps(JsonPatch::new(), "", &before, &after)
        }
        (_, after) => JsonPatch::new().replace("", after),
    }
}

fn steps(
    patch: JsonPatch,
    at: &str,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> JsonPatch {
    let path = |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
    let mut patch = before
        .iter()
        .filter(|(name, value)| !value.is_null() && !after.contains_key(*name))
        .fold(patch, |patch, (name, _)| patch.remove(path(name)));
    for (name, after) in after {
        patch = match (before.get(name), after) {
            (Some(before), after) if before == after => patch,
            (Some(Value::Object(before)), Value::Object(after)) => {
                steps(patch, &path(name), before, after)
            }
            (None | Some(Value::Null), after) => patch.add(path(name), after.clone()),
            (Some(_), after) => patch.replace(path(name), after.clone()),
        };
    }
    patch
}

fn members(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let gone = before
        .iter()
        .filter(|(name, value)| !value.is_null() && !after.contains_key(*name));
    let mut patch: Map<String, Value> = gone.map(|(name, _)| (name.clone(), Value::Null)).collect();
    for (name, after) in after {
        match (before.get(name), after) {
            (Some(before), after) if before == after => {}
            (Some(Value::Object(before)), Value::Object(after)) => {
                patch.insert(name.clone(), Value::Object(members(before, after)));
            }
            _ => {
                patch.insert(name.clone(), after.clone());
            }
        }
    }
    patch
}
