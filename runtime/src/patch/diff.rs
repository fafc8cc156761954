//! The merge patch between two values.

use serde_json::{Map, Value};

use crate::patch::to_value;
use crate::table::Item;

/// The merge patch that makes `after` out of `before`: what to send to change only what has changed.
///
/// Members that are equal are absent, members that `after` does not have are `null`, arrays that differ come whole. An
/// empty object if nothing has changed. A `null` inside free-form JSON cannot be told from an absent member, which is so by
/// RFC 7396.
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
