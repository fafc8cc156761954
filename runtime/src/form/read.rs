//! Reads a tree of names into values, by the tables.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

use crate::form::Error;
use crate::form::name::is_index;
use crate::form::tree::{Form, Node};
use crate::json::{self, Reading};
use crate::table::{Carrier, ListTarget, MapTarget, Slot, Target};

/// Reads a whole body.
pub(super) fn body(form: &Form, slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    if form.root.texts.is_empty() && form.root.children.is_empty() {
        slot.clear();
        return Ok(());
    }
    Reader { form, reading }.property(&form.root, slot)
}

/// Reads a property.
pub(super) fn property(
    form: &Form,
    node: &Node,
    slot: &mut dyn Slot,
    reading: Reading,
) -> Result<(), Error> {
    Reader { form, reading }.property(node, slot)
}

/// The parts of a value, in the message about a text in their place.
#[derive(Clone, Copy)]
enum Parts {
    Properties,
    Items,
}

struct Reader<'f> {
    form: &'f Form,
    reading: Reading,
}

impl Reader<'_> {
    fn property(&self, node: &Node, slot: &mut dyn Slot) -> Result<(), Error> {
        let Some(target) = self.structure(node, slot.fill())? else {
            return Ok(());
        };
        let text = self.text(node)?;
        if text.is_empty() && needs_text(&target) {
            slot.clear();
            return Ok(());
        }
        match json::put_text(slot, self.reading, text) {
            Ok(_) => Ok(()),
            Err(message) => Err(self.form.error(node, message)),
        }
    }

    fn item(&self, node: &Node, target: Target<'_>) -> Result<(), Error> {
        match self.structure(node, target)? {
            None => Ok(()),
            Some(target) => self.put(node, self.text(node)?, target),
        }
    }

    fn put(&self, node: &Node, text: &str, target: Target<'_>) -> Result<(), Error> {
        if text.is_empty() && needs_text(&target) {
            return Ok(());
        }
        json::put_item_text(target, self.reading, text)
            .map_err(|message| self.form.error(node, message))
    }

    /// Reads a value that has parts. Returns the target if it is for text.
    fn structure<'t>(&self, node: &Node, target: Target<'t>) -> Result<Option<Target<'t>>, Error> {
        match target {
            Target::Carrier(carrier) => self.carrier(node, carrier)?,
            Target::List(list) => self.list(node, list)?,
            Target::Map(map) => self.map(node, map)?,
            Target::Json(place) => *place = self.free(node)?,
            Target::Choice(choice) => {
                json::read_untyped_choice(choice, &self.free(node)?, self.reading)
                    .map_err(|error| self.form.error(node, error.to_string()))?
            }
            other => return Ok(Some(other)),
        }
        Ok(None)
    }

    /// The text of a place without parts: the first one.
    fn text<'n>(&self, node: &'n Node) -> Result<&'n str, Error> {
        match (node.texts.first(), node.children.values().next()) {
            (_, Some(child)) => {
                let message = "expected a single text, found parts".to_owned();
                Err(self.form.error(child, message))
            }
            (text, None) => Ok(text.map_or("", String::as_str)),
        }
    }

    /// Returns an error if a value with parts has text.
    fn no_text(&self, node: &Node, parts: Parts) -> Result<(), Error> {
        if node.texts.iter().all(String::is_empty) {
            return Ok(());
        }
        let name = self.form.name(node);
        let message = match (parts, self.form.is_plain()) {
            (Parts::Items, _) => format!("expected items such as {name}[0]"),
            (Parts::Properties, true) => format!("expected parts such as {name}[part]"),
            (Parts::Properties, false) => format!("expected parts such as {name}.Part"),
        };
        Err(self.form.error(node, message + ", found a single text"))
    }

    fn carrier(&self, node: &Node, carrier: &mut dyn Carrier) -> Result<(), Error> {
        self.no_text(node, Parts::Properties)?;
        let table = carrier.descriptor();
        // All spellings of a name are one place.
        let mut known: IndexMap<usize, Cow<'_, Node>> = IndexMap::new();
        for (name, child) in &node.children {
            match table.find(name, 0) {
                Some(index) => match known.get_mut(&index) {
                    Some(first) => first.to_mut().absorb(child),
                    None => {
                        known.insert(index, Cow::Borrowed(child));
                    }
                },
                None => {
                    let value = self.free(child)?;
                    if let Some(unknown) = carrier.unknown_mut() {
                        unknown.insert(name, value);
                    }
                }
            }
        }
        for (index, child) in &known {
            self.property(child, carrier.slot_mut(*index))?;
        }
        Ok(())
    }

    fn list(&self, node: &Node, list: &mut dyn ListTarget) -> Result<(), Error> {
        if node.is_blank() && node.texts.len() == 1 {
            return Ok(());
        }
        for text in &node.texts {
            let target = list.push();
            if matches!(
                target,
                Target::Carrier(_) | Target::List(_) | Target::Map(_)
            ) {
                return self.no_text(node, Parts::Items);
            }
            self.put(node, text, target)?;
        }
        for item in self.items(node)? {
            self.item(item, list.push())?;
        }
        Ok(())
    }

    /// The places below, sorted by their numbers.
    fn items<'n>(&self, node: &'n Node) -> Result<Vec<&'n Node>, Error> {
        let mut items = Vec::with_capacity(node.children.len());
        for (name, child) in &node.children {
            match name.parse::<u64>() {
                Ok(number) if is_index(name) => items.push((number, child)),
                _ => {
                    let message =
                        format!("expected the number of an item, such as 0, found {name:?}");
                    return Err(self.form.error(child, message));
                }
            }
        }
        items.sort_by_key(|(number, _)| *number);
        Ok(items.into_iter().map(|(_, child)| child).collect())
    }

    fn map(&self, node: &Node, map: &mut dyn MapTarget) -> Result<(), Error> {
        self.no_text(node, Parts::Properties)?;
        let are_entries = node
            .children
            .iter()
            .all(|(name, child)| is_index(name) && is_entry(child));
        if !are_entries {
            for (key, child) in &node.children {
                self.item(child, map.push(key.clone()))?;
            }
            return Ok(());
        }
        for entry in self.items(node)? {
            let key = part(entry, "Key").map_or(Ok(""), |key| self.text(key))?;
            let target = map.push(key.to_owned());
            if let Some(value) = part(entry, "Value") {
                self.item(value, target)?;
            }
        }
        Ok(())
    }

    fn free(&self, node: &Node) -> Result<Value, Error> {
        if node.children.is_empty() {
            let mut texts = node.texts.iter().map(|text| Value::from(text.as_str()));
            return Ok(match node.texts.len() {
                0 | 1 => texts.next().unwrap_or_default(),
                _ => Value::Array(texts.collect()),
            });
        }
        self.no_text(node, Parts::Properties)?;
        if node.children.keys().all(|name| is_index(name)) {
            let items = self.items(node)?;
            return items.into_iter().map(|item| self.free(item)).collect();
        }
        let members = node.children.iter();
        members
            .map(|(name, child)| Ok((name.clone(), self.free(child)?)))
            .collect()
    }
}

/// Whether an empty text is not a value of the target.
fn needs_text(target: &Target<'_>) -> bool {
    matches!(
        target,
        Target::Bool(_)
            | Target::I32(_)
            | Target::I64(_)
            | Target::U64(_)
            | Target::F64(_)
            | Target::Decimal(_)
    )
}

/// Whether a place contains a `Key`, and nothing else except a `Value`.
fn is_entry(node: &Node) -> bool {
    let known = |name: &String| {
        ["Key", "Value"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
    };
    part(node, "Key").is_some() && node.children.keys().all(known)
}

fn part<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let mut children = node.children.iter();
    let found = children.find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, child)| child)
}
