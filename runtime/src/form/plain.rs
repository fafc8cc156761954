//! Forms as OpenAPI has them without `encoding` objects: a name is a property, an array its name repeated, and what has
//! parts is JSON text.

use crate::form::Error;
use crate::form::tree::{Form, Node};
use crate::json::{self, Reading};
use crate::table::{Slot, Target, View};

/// Writes a whole body.
pub(super) fn to_vec(view: View<'_>) -> Vec<u8> {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    let mut pair = |name: &str, view: View<'_>| match view {
        View::Null => {}
        View::List(list) => {
            for index in 0..list.len() {
                pairs.append_pair(name, &text(list.get(index)));
            }
        }
        view => {
            pairs.append_pair(name, &text(view));
        }
    };
    match view {
        View::Carrier(carrier) => {
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                pair(name, carrier.view(index));
            }
            for (name, value) in json::unknown(carrier) {
                pair(name, View::Json(value));
            }
        }
        View::Map(map) => {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                pair(key, value);
            }
        }
        // A form has names: what has none gets an empty one.
        view => pair("", view),
    }
    pairs.finish().into_bytes()
}

/// A value as one text.
fn text(view: View<'_>) -> String {
    let has_parts = |value: &serde_json::Value| value.is_object() || value.is_array();
    match view {
        View::Choice(choice) => text(choice.inner()),
        View::Json(value) if has_parts(value) => value.to_string(),
        view => view
            .text()
            .unwrap_or_else(|| String::from_utf8(json::to_vec(view)).unwrap_or_default()),
    }
}

/// Reads a whole body.
pub(super) fn body(form: &Form, slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let pairs = &form.root.children;
    if pairs.is_empty() {
        slot.clear();
        return Ok(());
    }
    match slot.fill() {
        Target::Carrier(carrier) => {
            let (table, reading) = (carrier.descriptor(), reading.within(carrier));
            for (name, node) in pairs {
                match table.find(name, 0) {
                    Some(index) => property(form, node, carrier.slot_mut(index), reading)?,
                    None => {
                        if let Some(unknown) = carrier.unknown_mut() {
                            unknown.insert(name, free(node));
                        }
                    }
                }
            }
            Ok(())
        }
        Target::Map(map) => pairs.iter().try_for_each(|(key, node)| {
            let text = node.texts.first().map_or("", String::as_str);
            item(map.push(key.clone()), text, reading).map_err(|message| form.error(node, message))
        }),
        Target::Json(place) => {
            let members = pairs.iter().map(|(name, node)| (name.clone(), free(node)));
            *place = members.collect();
            Ok(())
        }
        _ => match pairs.get("") {
            Some(node) => property(form, node, slot, reading),
            None => Err(form.error(&form.root, "the body is a single value".to_owned())),
        },
    }
}

fn property(form: &Form, node: &Node, slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let wrong = |message| form.error(node, message);
    let texts = || node.texts.iter().map(String::as_str);
    let first = texts().next().unwrap_or_default();
    match slot.fill() {
        Target::List(list) => {
            let mut texts = texts();
            texts.try_for_each(|text| item(list.push(), text, reading).map_err(wrong))
        }
        target @ (Target::Carrier(_) | Target::Map(_) | Target::Json(_) | Target::Choice(_)) => {
            item(target, first, reading).map_err(wrong)
        }
        Target::Bool(_) | Target::I32(_) | Target::I64(_) | Target::U64(_) | Target::F64(_)
            if first.is_empty() =>
        {
            slot.clear();
            Ok(())
        }
        _ => match json::put_text(slot, reading, first) {
            Ok(_) => Ok(()),
            Err(message) => Err(wrong(message)),
        },
    }
}

/// Reads one text: JSON where the value has parts.
fn item(target: Target<'_>, text: &str, reading: Reading) -> Result<(), String> {
    match target {
        Target::Carrier(_) | Target::List(_) | Target::Map(_) => {
            json::read_text(text.as_bytes(), target, reading)
        }
        Target::Json(place) => {
            let value = serde_json::from_str(text);
            *place = value.unwrap_or_else(|_| text.into());
            Ok(())
        }
        Target::Choice(choice) => {
            let value = serde_json::from_str(text).unwrap_or_else(|_| text.into());
            json::read_choice(choice, value, reading)
        }
        target => json::put_item_text(target, reading, text),
    }
}

fn free(node: &Node) -> serde_json::Value {
    let mut texts = node.texts.iter().map(|text| text.as_str().into());
    match node.texts.len() {
        0 | 1 => texts.next().unwrap_or_default(),
        _ => texts.collect(),
    }
}
