//! The part of a value's JSON that `$select` should keep.

use pagewire_runtime::View;
use serde_json::{Map, Value};

/// Keeps the part of `whole`, the JSON of `value`, to which the paths lead. Other properties in a carrier's table become
/// `null`; other unknown properties are removed. Without paths everything is kept; a path to a parent keeps the whole
/// parent.
pub(crate) fn project(value: View<'_>, whole: &Value, paths: &[Vec<String>]) -> Value {
    let is_whole = paths.is_empty() || paths.iter().any(Vec::is_empty);
    match (value, whole) {
        _ if is_whole => whole.clone(),
        (View::Carrier(carrier), Value::Object(members)) => {
            let names = carrier.descriptor().fields();
            let kept = members.iter().filter_map(|(name, member)| {
                let index = names.iter().position(|known| known == name);
                let below = below(name, paths);
                if name == "_Links" {
                    return Some((name.clone(), member.clone()));
                }
                match (index, below.is_empty()) {
                    (None, true) => None,
                    (None, false) => Some((name.clone(), member.clone())),
                    (Some(_), true) => Some((name.clone(), Value::Null)),
                    (Some(index), false) => {
                        let inner = project(carrier.view(index), member, &below);
                        Some((name.clone(), inner))
                    }
                }
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        (View::List(list), Value::Array(items)) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, item)| project(list.get(index), item, paths))
                .collect()
        }
        _ => whole.clone(),
    }
}

/// The rest of each path that begins with `name`.
fn below(name: &str, paths: &[Vec<String>]) -> Vec<Vec<String>> {
    let paths = paths.iter().filter_map(|path| path.split_first());
    let paths = paths.filter(|(first, _)| first.eq_ignore_ascii_case(name));
    paths.map(|(_, rest)| rest.to_vec()).collect()
}
