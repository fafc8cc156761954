//! Merge patches (RFC 7396) on typed values.

use serde_json::{Map, Value};

use crate::patch::Error;
use crate::patch::path;
use crate::table::{Carrier, Target};

/// Merges `patch` into `json`, a value of the type of `shape`. Parts that no table describes are merged exactly by RFC 7396.
///
/// # Errors
/// If `patch` contains a property that is in neither the carrier's table nor the value.
pub(super) fn merge(
    json: &mut Value,
    shape: Option<Target<'_>>,
    patch: &Value,
    at: &str,
    appends: bool,
) -> Result<(), Error> {
    match (shape, patch) {
        (Some(Target::Carrier(carrier)), Value::Object(changes)) => {
            let mut members = take_members(json);
            for (name, change) in changes {
                property(&mut members, carrier, (name, change), at)?;
            }
            *json = Value::Object(members);
        }
        (Some(Target::Map(map)), Value::Object(changes)) => {
            let mut members = take_members(json);
            for (key, change) in changes {
                let shape = map.push(String::new());
                member(
                    &mut members,
                    key,
                    shape,
                    change,
                    &format!("{at}/{key}"),
                    appends,
                )?;
            }
            *json = Value::Object(members);
        }
        // Some APIs append an object to an array.
        (Some(Target::List(list)), Value::Object(_)) if appends => {
            let mut item = Value::Null;
            merge(&mut item, Some(list.push()), patch, at, appends)?;
            match json {
                Value::Array(items) => items.push(item),
                other => *other = Value::Array(vec![item]),
            }
        }
        // Items of arrays are not patches, so their nulls are kept.
        (_, patch) => json_patch::merge(json, patch),
    }
    Ok(())
}

/// Takes the members of an object; any other value has none.
fn take_members(json: &mut Value) -> Map<String, Value> {
    match json.take() {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn property(
    members: &mut Map<String, Value>,
    carrier: &mut dyn Carrier,
    (name, change): (&str, &Value),
    at: &str,
) -> Result<(), Error> {
    let at = format!("{at}/{name}");
    if let Some((index, name)) = path::property(carrier.descriptor(), name) {
        let appends = carrier.descriptor().profile().merges_into_lists();
        let shape = carrier.slot_mut(index).fill();
        return member(members, name, shape, change, &at, appends);
    }
    let any_case = carrier.descriptor().profile().any_case();
    let Some(name) = path::unknown(members, name, any_case).map(str::to_owned) else {
        return Err(Error::invalid(at, "no such place"));
    };
    match (change, members.get_mut(&name)) {
        (Value::Null, _) => drop(members.shift_remove(&name)),
        (change, Some(place)) => json_patch::merge(place, change),
        (_, None) => {}
    }
    Ok(())
}

fn member(
    members: &mut Map<String, Value>,
    name: &str,
    shape: Target<'_>,
    change: &Value,
    at: &str,
    appends: bool,
) -> Result<(), Error> {
    if change.is_null() {
        members.shift_remove(name);
        return Ok(());
    }
    let place = members.entry(name).or_insert(Value::Null);
    merge(place, Some(shape), change, at, appends)
}
