//! The meaning of empty texts in formats in which all values are text: forms and XML.

use serde_json::Value;

use crate::table::constraints::Constraint;
use crate::table::{Carrier, ListTarget, Target};

/// Converts the empty texts in the properties of a carrier by their rules. An empty text becomes an object where only
/// objects are valid, because these formats cannot write an empty object otherwise. It becomes `null` if an item of a list
/// may be `null` and may not be empty.
pub(crate) fn read_empty_texts(carrier: &mut dyn Carrier) {
    let table = carrier.descriptor();
    let rules = table.rules();
    // Invalid rules are reported by the check.
    let Some(Ok(checks)) = rules.map(|rules| rules.of(table.name(), table.fields())) else {
        return;
    };
    for (index, rules) in &checks.of_properties {
        if let Some(target) = carrier.slot_mut(*index).target() {
            read_by(rules, target);
        }
    }
}

/// Converts the empty texts of a whole body by its rules, like [`read_empty_texts`].
#[cfg(feature = "server")]
pub(crate) fn read_empty_body(rules: &[Constraint], body: Target<'_>) {
    read_by(rules, body);
}

fn read_by(rules: &[Constraint], target: Target<'_>) {
    if let Some(depth) = rules.iter().find_map(Constraint::object_depth) {
        put_objects(depth, target);
    } else if let Target::List(list) = target
        && list.takes_null()
        && rules.iter().any(Constraint::refuses_empty_items)
    {
        put_nulls(list);
    }
}

/// Replaces empty texts by objects at this nesting depth within lists and dictionaries.
fn put_objects(depth: usize, target: Target<'_>) {
    match (depth.checked_sub(1), target) {
        (None, Target::Json(place)) if place == "" => *place = Value::Object(Default::default()),
        (Some(depth), Target::List(list)) => {
            for index in 0..list.len() {
                if let Some(item) = list.item(index) {
                    put_objects(depth, item);
                }
            }
        }
        (Some(depth), Target::Map(map)) => {
            for index in 0..map.len() {
                if let Some((_, value)) = map.entry(index) {
                    put_objects(depth, value);
                }
            }
        }
        _ => {}
    }
}

fn put_nulls(list: &mut dyn ListTarget) {
    for index in 0..list.len() {
        let text = list.as_view().get(index).chosen().text();
        if text.is_some_and(|text| text.is_empty()) {
            list.set_null(index);
        }
    }
}
