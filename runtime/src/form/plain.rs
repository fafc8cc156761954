//! Forms as in OpenAPI: a name is a property, an array repeats its name, and a value with parts is JSON text, unless an
//! `encoding` object specifies another form. A one-of is written as its variant.

use std::borrow::Cow;

use form_urlencoded::byte_serialize;
use indexmap::IndexMap;
use serde_json::Value;

use crate::form::Error;
use crate::form::read;
use crate::form::tree::{Form, Node};
use crate::json::{self, Reading};
use crate::operation::{Encoding, Style};
use crate::table::{self, Carrier, ChoiceTarget, ListTarget, Slot, Target, View, Writing};

/// Writes a whole body.
pub(super) fn to_vec(view: View<'_>, encodings: &[Encoding], writing: Writing) -> Vec<u8> {
    let mut pairs = Pairs::default();
    let mut pair = |name: &str, view: View<'_>| {
        let style = Encoding::of(encodings, name).and_then(|encoding| encoding.style);
        match (view.without_null(), style) {
            (View::Null, _) => {}
            (view, Some(Style::Deep)) => {
                let mut pair = |name: &str, text: &str| {
                    pairs.append(name, text);
                };
                deep(&mut pair, name, view, writing);
            }
            (view, Some(Style::Json)) => {
                let json = String::from_utf8(json::to_vec_in(view, writing)).unwrap_or_default();
                pairs.append(name, &json);
            }
            (view @ (View::Carrier(_) | View::Map(_)), Some(Style::Spread)) => {
                for pair in pieces(view, writing).chunks_exact(2) {
                    if let [key, text] = pair {
                        pairs.append(key, text);
                    }
                }
            }
            (view @ (View::List(_) | View::Carrier(_) | View::Map(_)), Some(style)) => {
                let texts = pieces(view, writing);
                if !texts.is_empty() {
                    pairs.append_pieces(name, &texts, style.form().between);
                }
            }
            (View::List(list), None) => {
                for index in 0..list.len() {
                    pairs.append(name, &item_text(list.get(index), writing));
                }
            }
            (view, _) => {
                pairs.append(name, &text(view, writing));
            }
        }
    };
    match view.chosen() {
        View::Carrier(carrier) => {
            for (index, name) in carrier.descriptor().fields().iter().enumerate() {
                pair(name, json::filled(carrier, index, writing.message));
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
        View::Json(Value::Object(members)) => {
            for (name, value) in members {
                pair(name, View::Json(value));
            }
        }
        // Every value in a form has a name; this one gets an empty name.
        view => pair("", view),
    }
    pairs.0.into_bytes()
}

/// The text of a form.
#[derive(Default)]
struct Pairs(String);

impl Pairs {
    fn append(&mut self, name: &str, text: &str) {
        self.open(name);
        self.0.extend(byte_serialize(text.as_bytes()));
    }

    /// Appends several pieces as one text. A comma between pieces is literal; a comma within a piece is encoded (RFC 6570, 3.2.1).
    fn append_pieces(&mut self, name: &str, pieces: &[String], between: &str) {
        self.open(name);
        for (index, piece) in pieces.iter().enumerate() {
            match (index, between) {
                (0, _) => {}
                (_, ",") => self.0.push(','),
                (_, between) => self.0.extend(byte_serialize(between.as_bytes())),
            }
            self.0.extend(byte_serialize(piece.as_bytes()));
        }
    }

    fn open(&mut self, name: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(byte_serialize(name.as_bytes()));
        self.0.push('=');
    }
}

/// The items of a list, or the keys of an object, each followed by its value. Unlike in parameters, `null` is an item, and a
/// value with parts is JSON text.
pub(crate) fn pieces(view: View<'_>, writing: Writing) -> Vec<String> {
    let mut out = Vec::new();
    let mut entry = |key: &str, view: View<'_>| {
        if !matches!(view.without_null(), View::Null) {
            out.extend([key.to_owned(), text(view, writing)]);
        }
    };
    match view {
        View::List(list) => {
            let items = (0..list.len()).map(|index| item_text(list.get(index), writing));
            return items.collect();
        }
        View::Carrier(carrier) => {
            for (index, key) in carrier.descriptor().fields().iter().enumerate() {
                entry(key, json::filled(carrier, index, writing.message));
            }
            for (key, value) in json::unknown(carrier) {
                entry(key, View::Json(value));
            }
        }
        View::Map(map) => {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                entry(key, value);
            }
        }
        _ => {}
    }
    out
}

/// Writes a value with its keys and item numbers in brackets (`deepObject`).
pub(crate) fn deep(pair: &mut dyn FnMut(&str, &str), name: &str, view: View<'_>, writing: Writing) {
    let below = |key: &dyn std::fmt::Display| format!("{name}[{key}]");
    match view {
        View::Null => {}
        View::Choice(choice) => deep(pair, name, choice.inner(), writing),
        View::List(list) => {
            for index in 0..list.len() {
                deep(pair, &below(&index), list.get(index), writing);
            }
        }
        View::Carrier(carrier) => {
            for (index, key) in carrier.descriptor().fields().iter().enumerate() {
                deep(
                    pair,
                    &below(key),
                    json::filled(carrier, index, writing.message),
                    writing,
                );
            }
            for (key, value) in json::unknown(carrier) {
                deep(pair, &below(&key), View::Json(value), writing);
            }
        }
        View::Map(map) => {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                deep(pair, &below(&key), value, writing);
            }
        }
        View::Json(Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                deep(pair, &below(&index), View::Json(item), writing);
            }
        }
        View::Json(Value::Object(members)) => {
            for (key, value) in members {
                deep(pair, &below(key), View::Json(value), writing);
            }
        }
        View::Json(Value::Null) => {}
        view => {
            pair(name, &text(view, writing));
        }
    }
}

/// The text of a list item; empty for `null`.
fn item_text(view: View<'_>, writing: Writing) -> String {
    match view.without_null() {
        View::Null => String::new(),
        view => text(view, writing),
    }
}

/// A value as one text.
fn text(view: View<'_>, writing: Writing) -> String {
    let has_parts = |value: &Value| value.is_object() || value.is_array();
    match view {
        View::Choice(choice) => text(choice.inner(), writing),
        View::Json(value) if has_parts(value) => value.to_string(),
        view => view.text().unwrap_or_else(|| {
            String::from_utf8(json::to_vec_in(view, writing)).unwrap_or_default()
        }),
    }
}

/// Reads a whole body.
pub(super) fn body(
    form: &Form,
    slot: &mut dyn Slot,
    reading: Reading,
    encodings: &[Encoding],
) -> Result<(), Error> {
    let pairs = &form.root.children;
    if pairs.is_empty() {
        slot.clear();
        return Ok(());
    }
    match slot.fill() {
        target @ (Target::Carrier(_) | Target::Map(_) | Target::Json(_) | Target::Choice(_)) => {
            object(form, target, reading, encodings)
        }
        _ => match pairs.get("") {
            Some(node) => property(form, node, slot, reading),
            None => Err(form.error(&form.root, "the body is a single value".to_owned())),
        },
    }
}

/// Reads the pairs as the properties of an object.
pub(super) fn object(
    form: &Form,
    target: Target<'_>,
    reading: Reading,
    encodings: &[Encoding],
) -> Result<(), Error> {
    let pairs = &form.root.children;
    match target {
        Target::Carrier(carrier) => {
            let (table, reading) = (carrier.descriptor(), reading.within(carrier));
            let mut rest = IndexMap::new();
            for (name, node) in pairs {
                match table.find(name, 0) {
                    Some(index) => {
                        let style = Encoding::of(encodings, name).and_then(|found| found.style);
                        styled(form, node, style, carrier.slot_mut(index), reading)?;
                    }
                    None => {
                        rest.insert(name.as_str(), node);
                    }
                }
            }
            let text = |node: &&Node| node.texts.first().cloned().unwrap_or_default();
            let texts = rest.iter().map(|(name, node)| (*name, text(node)));
            let mut spread = Spread::of(texts);
            spread
                .read(carrier, encodings, |encoding| encoding.style, reading)
                .map_err(|(name, message)| match rest.get(name) {
                    Some(node) => form.error(node, message),
                    None => form.error(&form.root, message),
                })?;
            if let Some(unknown) = carrier.unknown_mut() {
                for (name, node) in rest {
                    if spread.is_left(name) {
                        unknown.insert(name, free(node));
                    }
                }
            }
            table::read_empty_texts(carrier);
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
        Target::Choice(choice) => {
            let members = pairs.iter().map(|(name, node)| match node.children.len() {
                0 => (name.clone(), free(node)),
                // The parts do not matter here, only that there are some.
                _ => (name.clone(), Value::Bool(true)),
            });
            let value: Value = members.collect();
            let candidates = table::candidates(choice, &value, true);
            let (found, reading) =
                json::pick_variant(choice, &candidates, reading, |place, on_trial| {
                    object(form, place, on_trial, encodings).is_ok()
                });
            let found = found.or_else(|| table::nearest(choice, &value, true));
            object(
                form,
                choice.start(found.unwrap_or(usize::MAX)),
                reading,
                encodings,
            )
        }
        _ => Err(form.error(&form.root, "the body is a single value".to_owned())),
    }
}

/// Reads a property in its style, if it has one.
fn styled(
    form: &Form,
    node: &Node,
    style: Option<Style>,
    slot: &mut dyn Slot,
    reading: Reading,
) -> Result<(), Error> {
    let mut node = Cow::Borrowed(node);
    match style {
        None => {}
        Some(Style::Deep) => return read::property(form, &node, slot, reading),
        Some(Style::Json) => {
            let text = node.texts.first().map_or("", String::as_str);
            return item(slot.fill(), text, reading).map_err(|message| form.error(&node, message));
        }
        Some(_) if node.is_cut && matches!(slot.fill(), Target::List(_) | Target::Choice(_)) => {}
        Some(style) if matches!(slot.fill(), Target::List(_) | Target::Choice(_)) => {
            let texts = node.texts.iter().filter(|text| !text.is_empty());
            let texts = texts.flat_map(|text| text.split(style.form().between));
            let texts = texts.map(str::to_owned).collect();
            node.to_mut().texts = texts;
        }
        Some(style) if matches!(slot.fill(), Target::Carrier(_) | Target::Map(_)) => {
            return keyed(form, &node, style, slot, reading);
        }
        Some(_) => {}
    }
    property(form, &node, slot, reading)
}

/// Reads an object whose keys and values are joined in one text.
fn keyed(
    form: &Form,
    node: &Node,
    style: Style,
    slot: &mut dyn Slot,
    reading: Reading,
) -> Result<(), Error> {
    let text = node.texts.first().map_or("", String::as_str);
    if text.is_empty() {
        return Ok(());
    }
    let wrong = |message| form.error(node, message);
    let pieces: Vec<&str> = match node.is_cut {
        true => node.texts.iter().map(String::as_str).collect(),
        false => text.split(style.form().between).collect(),
    };
    let mut pieces = pieces.into_iter();
    while let Some(key) = pieces.next() {
        let Some(text) = pieces.next() else {
            return Err(wrong(format!("the key {key:?} has no value")));
        };
        member(slot, key, text, reading).map_err(wrong)?;
    }
    Ok(())
}

/// Reads a member of an object from one text.
fn member(slot: &mut dyn Slot, key: &str, text: &str, reading: Reading) -> Result<(), String> {
    match slot.target() {
        Some(Target::Carrier(carrier)) => match carrier.descriptor().find(key, 0) {
            Some(index) => json::put_text(carrier.slot_mut(index), reading, text).map(|_| ()),
            None => {
                if let Some(unknown) = carrier.unknown_mut() {
                    unknown.insert(key, text);
                }
                Ok(())
            }
        },
        Some(Target::Map(map)) => item(map.push(key.to_owned()), text, reading),
        _ => Ok(()),
    }
}

/// The pairs of a form whose names are not properties of the form: the members of objects in the style [`Style::Spread`], and the rest.
pub(crate) struct Spread<'n>(IndexMap<&'n str, String>);

impl<'n> Spread<'n> {
    pub(crate) fn of(texts: impl Iterator<Item = (&'n str, String)>) -> Self {
        Self(texts.collect())
    }

    /// Whether no object has taken the name.
    pub(crate) fn is_left(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Reads the remaining pairs into the objects that take them.
    ///
    /// # Errors
    /// If a text does not fit its place: the name of the text, and the reason.
    pub(crate) fn read(
        &mut self,
        carrier: &mut dyn Carrier,
        encodings: &[Encoding],
        style: impl Fn(&Encoding) -> Option<Style>,
        reading: Reading,
    ) -> Result<(), (&'n str, String)> {
        let spread = encodings
            .iter()
            .filter(|one| style(one) == Some(Style::Spread));
        let places: Vec<usize> = spread
            .filter_map(|encoding| carrier.descriptor().find(encoding.name, 0))
            .collect();
        // Named properties come first. Objects that take any name then take the rest.
        for takes_any in [false, true] {
            for index in &places {
                if !self.0.is_empty() {
                    self.read_into(carrier.slot_mut(*index), takes_any, reading)?;
                }
            }
        }
        Ok(())
    }

    /// Reads the pairs with names of its properties into one object, or with `takes_any` all pairs, if the object takes any name.
    fn read_into(
        &mut self,
        slot: &mut dyn Slot,
        takes_any: bool,
        reading: Reading,
    ) -> Result<(), (&'n str, String)> {
        // An object that the form contains under its own name keeps its content.
        let is_new = matches!(slot.view(), View::Null);
        if is_new {
            slot.fill();
        }
        let table = match slot.target() {
            Some(Target::Carrier(inner)) => Some(inner.descriptor()),
            _ => None,
        };
        let is_open = table.is_none_or(|table| table.additional().is_some());
        let takes = |name: &str| match takes_any {
            true => is_open,
            false => table.is_some_and(|table| table.find(name, 0).is_some()),
        };
        let names: Vec<&str> = self.0.keys().copied().filter(|name| takes(name)).collect();
        if names.is_empty() && is_new {
            slot.clear();
        }
        for name in names {
            let text = self.0.shift_remove(name).unwrap_or_default();
            member(slot, name, &text, reading).map_err(|message| (name, message))?;
        }
        Ok(())
    }
}

/// Reads the texts of a property in a style that joins several items in one text.
///
/// # Errors
/// If the texts do not fit the property.
#[cfg(feature = "server")]
pub(crate) fn read_joined(
    texts: &[&str],
    style: Style,
    slot: &mut dyn Slot,
    reading: Reading,
) -> Result<(), String> {
    let node = Node {
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        ..Node::default()
    };
    let read = styled(&Form::default(), &node, Some(style), slot, reading);
    read.map_err(|error| error.message().to_owned())
}

fn property(form: &Form, node: &Node, slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let wrong = |message| form.error(node, message);
    let texts = || node.texts.iter().map(String::as_str);
    let first = texts().next().unwrap_or_default();
    match slot.fill() {
        Target::List(list) => {
            let mut texts = texts();
            let read = texts.try_for_each(|text| {
                item_or_null(list, text.is_empty(), |target| item(target, text, reading))
            });
            read.map_err(wrong)
        }
        Target::Choice(choice) => {
            let texts: Vec<&str> = texts().collect();
            variant(choice, &texts, reading).map_err(wrong)
        }
        Target::Json(place) if node.texts.len() > 1 => {
            let values = texts().map(free_text);
            *place = values.collect();
            Ok(())
        }
        target @ (Target::Carrier(_) | Target::Map(_) | Target::Json(_)) => {
            item(target, first, reading).map_err(wrong)
        }
        Target::Bool(_)
        | Target::I32(_)
        | Target::I64(_)
        | Target::U64(_)
        | Target::F64(_)
        | Target::Decimal(_)
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

/// Reads a text into a new item of a list. An empty text that is not a value of the type is `null` if items may be `null`.
pub(crate) fn item_or_null<E>(
    list: &mut dyn ListTarget,
    is_empty: bool,
    read: impl FnOnce(Target<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let may_be_null = is_empty && list.takes_null();
    let target = list.push();
    let takes_empty = match &target {
        Target::Enum(place) => place.descriptor().find("").is_some(),
        Target::DateTime(_) => false,
        _ => true,
    };
    if !may_be_null || takes_empty {
        match read(target) {
            Err(_) if may_be_null => {}
            read => return read,
        }
    }
    list.set_null(list.len().saturating_sub(1));
    Ok(())
}

/// Reads one text. A value with parts is JSON.
fn item(target: Target<'_>, text: &str, reading: Reading) -> Result<(), String> {
    match target {
        Target::Carrier(_) | Target::List(_) | Target::Map(_) => {
            let read = json::read_text(text.as_bytes(), target, reading);
            read.map_err(|error| error.to_string())
        }
        Target::Json(place) => {
            *place = free_text(text);
            Ok(())
        }
        Target::Choice(choice) => variant(choice, &[text], reading),
        target => json::put_item_text(target, reading, text),
    }
}

/// Reads the texts of a one-of: objects as JSON, an array as JSON if no variant takes the text, and everything else as in a query.
pub(crate) fn variant(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
    reading: Reading,
) -> Result<(), String> {
    let values = texts.iter().map(|text| serde_json::from_str(text));
    let values: Vec<Value> = values.collect::<Result<_, _>>().unwrap_or_default();
    let are_objects = !values.is_empty() && values.iter().all(Value::is_object);
    let mut readings = Vec::new();
    if let ([value], true) = (values.as_slice(), are_objects) {
        readings.push(value.clone());
    }
    match values.as_slice() {
        [value] if value.is_array() && table::choose_texts(choice, texts).is_none() => {
            readings.push(value.clone());
        }
        _ if are_objects => readings.push(Value::Array(values)),
        _ => {}
    }
    let mut readings = readings.iter();
    let read =
        match readings.find(|value| table::choose(choice, value, reading.coerces()).is_some()) {
            Some(value) => json::read_choice(choice, value, reading),
            None => match json::read_empty_choice(choice, texts, reading) {
                Some(read) => read,
                None => json::read_choice_of_texts(choice, texts, reading),
            },
        };
    read.map_err(|error| error.to_string())
}

/// A free-form value: the text parsed as JSON, or else the text itself.
fn free_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

fn free(node: &Node) -> Value {
    let mut texts = node.texts.iter().map(|text| text.as_str().into());
    match node.texts.len() {
        0 | 1 => texts.next().unwrap_or_default(),
        _ => texts.collect(),
    }
}
