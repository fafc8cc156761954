//! Reads elements into values, by the tables.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use indexmap::IndexMap;
use serde_json::Value;

use crate::json::{self, Reading};
use crate::profile::Xml;
use crate::table::{Carrier, ListTarget, MapTarget, Names, Slot, Target, View, read_empty_texts};
use crate::xml::seen::{Seen, one_or_all};
use crate::xml::source::{Source, Tag};
use crate::xml::{Error, free};

/// Reads a whole body.
pub(super) fn document(text: &str, slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let mut source = Source::new(text);
    let Some(tag) = source.child()? else {
        slot.clear();
        return Ok(());
    };
    let mut reader = Reader { source, reading };
    if let Some(value) = reader.property(&tag, slot)? {
        let message = format!("expected a value of the type, found {value}");
        return Err(reader.source.error(tag.at, message));
    }
    match reader.source.child()? {
        None => Ok(()),
        Some(_) => Err(reader.source.here("there is a second root element")),
    }
}

/// Reads a whole document into a value that is part of something else.
#[cfg(feature = "server")]
pub(super) fn item(text: &str, target: Target<'_>, reading: Reading) -> Result<(), Error> {
    let mut source = Source::new(text);
    let Some(tag) = source.child()? else {
        return Ok(());
    };
    let mut reader = Reader { source, reading };
    if let Found::Misfit(value) = reader.item(&tag, target)? {
        let message = format!("expected a value of the type, found {value}");
        return Err(reader.source.error(tag.at, message));
    }
    match reader.source.child()? {
        None => Ok(()),
        Some(_) => Err(reader.source.here("there is a second root element")),
    }
}

/// What an element was read as.
enum Found {
    /// A value of the type.
    Fits,
    /// `nil`.
    Null,
    /// A value that does not fit the type.
    Misfit(Value),
}

/// The items of an array that do not fit, with their offsets in the text.
type Misfits = BTreeMap<usize, (usize, Value)>;

pub(super) struct Reader<'x> {
    pub(super) source: Source<'x>,
    pub(super) reading: Reading,
}

impl<'x> Reader<'x> {
    /// Reads the open element into a property. Returns the value if it is a number or an array that the property cannot hold.
    fn property(&mut self, tag: &Tag<'x>, slot: &mut dyn Slot) -> Result<Option<Value>, Error> {
        if tag.is_nil {
            slot.clear();
            return self.source.skip().map(|()| None);
        }
        if let Target::List(list) = slot.fill() {
            return self.list(list);
        }
        if self.structure(tag, slot.fill())?.is_none() {
            return Ok(None);
        }
        let text = self.source.text()?;
        json::put_text(slot, self.reading, &text).map_err(|message| self.wrong(tag, message))
    }

    /// Reads the open element into an item.
    fn item(&mut self, tag: &Tag<'x>, target: Target<'_>) -> Result<Found, Error> {
        if tag.is_nil {
            return self.source.skip().map(|()| Found::Null);
        }
        if let Target::List(list) = target {
            let kept = self.list(list)?;
            return Ok(kept.map_or(Found::Fits, Found::Misfit));
        }
        let Some(target) = self.structure(tag, target)? else {
            return Ok(Found::Fits);
        };
        let text = self.source.text()?;
        json::put_item_text(target, self.reading, &text)
            .map_err(|message| self.wrong(tag, message))?;
        Ok(Found::Fits)
    }

    /// Reads the open element into the next item of an array. Returns its value if it does not fit. The item has the default
    /// value then.
    pub(super) fn list_item(
        &mut self,
        tag: &Tag<'x>,
        list: &mut dyn ListTarget,
    ) -> Result<Option<Value>, Error> {
        match self.item(tag, list.push())? {
            Found::Fits => Ok(None),
            Found::Null if list.takes_null() => {
                list.set_null(list.len().saturating_sub(1));
                Ok(None)
            }
            Found::Null => Ok(Some(Value::Null)),
            Found::Misfit(value) => Ok(Some(value)),
        }
    }

    /// The whole array, if it is to be kept because of items that do not fit.
    ///
    /// # Errors
    /// The offset and the reason, if an item may not be `null` and the array is not kept.
    fn kept_list(
        &self,
        list: &mut dyn ListTarget,
        misfits: Misfits,
    ) -> Result<Option<Value>, (usize, String)> {
        if misfits.is_empty() {
            return Ok(None);
        }
        if !self.reading.keeps() {
            for (index, (at, value)) in misfits {
                let Some(item) = list.item(index).filter(|_| value.is_null()) else {
                    continue;
                };
                json::read_item(&value, item, self.reading)
                    .map_err(|error| (at, error.to_string()))?;
            }
            return Ok(None);
        }
        let mut items = json::to_value(View::List(list.as_view())).map_err(|error| {
            let at = misfits.values().next().map_or(0, |(at, _)| *at);
            (at, error.to_string())
        })?;
        for (index, (_, value)) in misfits {
            if let Some(item) = items.get_mut(index) {
                *item = value;
            }
        }
        Ok(Some(items))
    }

    /// Reads the open element into a new entry of a dictionary. An entry that is `nil` is kept.
    fn value(&mut self, tag: &Tag<'x>, map: &mut dyn MapTarget, key: String) -> Result<(), Error> {
        match self.item(tag, map.push(key))? {
            Found::Fits => Ok(()),
            Found::Null => self.null_value(tag, map),
            Found::Misfit(value) => {
                map.keep(value);
                Ok(())
            }
        }
    }

    /// Sets the last entry to `null`.
    fn null_value(&mut self, tag: &Tag<'x>, map: &mut dyn MapTarget) -> Result<(), Error> {
        let last = map.len().saturating_sub(1);
        if map.takes_null() {
            map.set_null(last);
            return Ok(());
        }
        if !self.reading.keeps()
            && let Some((_, place)) = map.entry(last)
        {
            let read = json::read_item(&Value::Null, place, self.reading);
            read.map_err(|error| self.wrong(tag, error.to_string()))?;
        }
        map.keep(Value::Null);
        Ok(())
    }

    /// An error at the element that was just closed.
    fn wrong(&mut self, tag: &Tag<'x>, message: String) -> Error {
        self.source.reopen();
        self.source.error(tag.at, message)
    }

    /// Reads the open element if its value has parts, other than those of an array. Returns the target if it is for text.
    pub(super) fn structure<'t>(
        &mut self,
        tag: &Tag<'x>,
        target: Target<'t>,
    ) -> Result<Option<Target<'t>>, Error> {
        match target {
            Target::Carrier(carrier) => self.carrier(tag, carrier)?,
            Target::Map(map) => self.map(map)?,
            Target::Json(place) => *place = free::read(&mut self.source, tag)?,
            Target::Choice(choice) => {
                let seen = Seen::read(&mut self.source, tag.clone())?;
                self.choice(choice, &[seen])?;
            }
            other => return Ok(Some(other)),
        }
        Ok(None)
    }

    fn carrier(&mut self, own: &Tag<'x>, carrier: &mut dyn Carrier) -> Result<(), Error> {
        // The carrier's profile takes precedence over the caller's.
        self.reading = self.reading.within(carrier);
        let table = carrier.descriptor();
        let markup = table.xml().map_err(|refused| {
            let error = self.source.error(own.at, refused.to_string());
            error.fault()
        })?;
        if let Some(names) = markup {
            self.attributes(own, carrier, names.attributes(table.fields()))?;
        }
        let text_at = markup.and_then(Names::text);
        let mut text = text_at.map(|_| String::new());
        let (mut hint, mut has_elements) = (0, false);
        let (mut free, mut unknown) = (Gathered::default(), Gathered::default());
        let mut misfits: BTreeMap<usize, Misfits> = BTreeMap::new();
        while let Some(tag) = self.source.child_beside(text.as_mut())? {
            has_elements = true;
            let found = match markup {
                None => table.find(&tag.name, hint),
                Some(names) => names.of_element(table, &tag.name, hint),
            };
            let Some(index) = found else {
                let value = free::read(&mut self.source, &tag)?;
                match self.is_plain() {
                    true => unknown.push(tag.name.clone().into_owned(), value),
                    false => keep(carrier, &tag.name, value),
                }
                continue;
            };
            hint = index + 1;
            let slot = carrier.slot_mut(index);
            let of_property = markup.and_then(|names| names.of_property(index));
            let is_wrapped = of_property.is_some_and(|markup| markup.is_wrapped);
            if self.is_plain()
                && !is_wrapped
                && let Some(list) = list_of(slot)
            {
                // Each item is an element with the property's name.
                let item = list.len();
                if let Some(value) = self.list_item(&tag, list)? {
                    misfits
                        .entry(index)
                        .or_default()
                        .insert(item, (tag.at, value));
                }
                continue;
            }
            if self.is_plain() && is_free(&slot.fill()) {
                free.push(index, Seen::read(&mut self.source, tag)?);
                continue;
            }
            let name = table.fields().get(index).unwrap_or(&"");
            if let Some(number) = self.property(&tag, slot)? {
                slot.clear();
                keep(carrier, name, number);
            } else if tag.is_nil && self.is_plain() {
                // The `null` shows that the property was present, in case it is required.
                keep(carrier, name, Value::Null);
            }
        }
        for (index, misfits) in misfits {
            self.finish_list(carrier, index, misfits)?;
        }
        for (index, seen) in free.finish() {
            let slot = carrier.slot_mut(index);
            if is_nil(&seen) {
                slot.clear();
                keep(
                    carrier,
                    table.fields().get(index).unwrap_or(&""),
                    Value::Null,
                );
                continue;
            }
            self.put_free(slot.fill(), seen)?;
        }
        for (name, values) in unknown.finish() {
            keep(carrier, &name, one_or_all(values));
        }
        if self.is_plain() {
            read_empty_texts(carrier);
        }
        let Some((index, text)) = text_at.zip(text) else {
            return Ok(());
        };
        let slot = carrier.slot_mut(index);
        let text = match has_elements {
            // White space between elements is only layout.
            true => text.trim_ascii(),
            false => &*text,
        };
        let is_blank = text.trim_ascii().is_empty();
        let is_text = matches!(slot.fill(), Target::Str(_));
        if is_blank && (has_elements || !is_text) {
            slot.clear();
            return Ok(());
        }
        let number = json::put_text(slot, self.reading, text);
        if let Some(number) = number.map_err(|message| self.wrong(own, message))? {
            slot.clear();
            keep(carrier, table.fields().get(index).unwrap_or(&""), number);
        }
        Ok(())
    }

    /// Treats the items of an array that do not fit, after all elements of its name in plain XML are read.
    fn finish_list(
        &self,
        carrier: &mut dyn Carrier,
        index: usize,
        misfits: Misfits,
    ) -> Result<(), Error> {
        let name = *carrier.descriptor().fields().get(index).unwrap_or(&"");
        let slot = carrier.slot_mut(index);
        let Some(list) = list_of(slot) else {
            return Ok(());
        };
        let value = match is_null(list, &misfits) {
            // The `null` shows that the property was present, in case it is required.
            true => Some(Value::Null),
            false => self.kept_list(list, misfits).map_err(|(at, message)| {
                let message = format!("{name}: {message}");
                self.source.error(at, message)
            })?,
        };
        if let Some(value) = value {
            slot.clear();
            keep(carrier, name, value);
        }
        Ok(())
    }

    /// Stores the elements of one name in a target that takes any value or one of several types.
    fn put_free(&self, target: Target<'_>, seen: Vec<Seen<'x>>) -> Result<(), Error> {
        match target {
            Target::Choice(choice) => self.choice(choice, &seen),
            Target::Json(place) => {
                *place = one_or_all(seen.into_iter().map(|seen| seen.value).collect());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Reads the attributes of the open element that are properties.
    fn attributes<'n>(
        &mut self,
        tag: &Tag<'x>,
        carrier: &mut dyn Carrier,
        attributes: impl Iterator<Item = (usize, &'n str)>,
    ) -> Result<(), Error> {
        for (index, name) in attributes {
            let wrong = |message| {
                let message = format!("attribute {name}: {message}");
                self.source.error(tag.at, message)
            };
            let Some(text) = tag.attribute(name).map_err(wrong)? else {
                continue;
            };
            let slot = carrier.slot_mut(index);
            let number = json::put_text(slot, self.reading, &text).map_err(wrong)?;
            if let Some(number) = number {
                slot.clear();
                keep(carrier, name, number);
            }
        }
        Ok(())
    }

    /// Reads the children of the open element as items. Returns the whole array if it is to be kept, because an item does not
    /// fit.
    fn list(&mut self, list: &mut dyn ListTarget) -> Result<Option<Value>, Error> {
        let mut misfits = Misfits::new();
        let mut number = 0;
        while let Some(tag) = self.source.child()? {
            let index = number;
            number += 1;
            self.source.number(number);
            if let Some(value) = self.list_item(&tag, list)? {
                misfits.insert(index, (tag.at, value));
            }
        }
        self.kept_list(list, misfits)
            .map_err(|(at, message)| self.source.error(at, message))
    }

    pub(super) fn is_plain(&self) -> bool {
        self.reading.profile().xml() == Xml::Plain
    }

    fn map(&mut self, map: &mut dyn MapTarget) -> Result<(), Error> {
        self.reading = self.reading.at_home();
        if self.is_plain() {
            return self.plain_map(map);
        }
        let mut number = 0;
        while self.source.child()?.is_some() {
            number += 1;
            self.source.number(number);
            self.entry(map)?;
        }
        Ok(())
    }

    /// Reads a dictionary with one element per entry, named after the key. An array is one element per item.
    fn plain_map(&mut self, map: &mut dyn MapTarget) -> Result<(), Error> {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut free = Gathered::default();
        let mut misfits: BTreeMap<usize, Misfits> = BTreeMap::new();
        while let Some(tag) = self.source.child()? {
            let known = places.get(&*tag.name).copied();
            if let Some(index) = known {
                match map.entry(index) {
                    Some((_, Target::List(list))) => {
                        let item = list.len();
                        if let Some(value) = self.list_item(&tag, list)? {
                            let misfits: &mut Misfits = misfits.entry(index).or_default();
                            misfits.insert(item, (tag.at, value));
                        }
                        continue;
                    }
                    Some((_, target)) if is_free(&target) => {
                        free.push(index, Seen::read(&mut self.source, tag)?);
                        continue;
                    }
                    _ => {}
                }
            }
            let (key, index) = (tag.name.clone().into_owned(), map.len());
            match map.push(key.clone()) {
                Target::List(list) => {
                    if let Some(value) = self.list_item(&tag, list)? {
                        misfits.insert(index, Misfits::from([(0, (tag.at, value))]));
                    }
                }
                target if is_free(&target) => {
                    free.push(index, Seen::read(&mut self.source, tag)?);
                }
                target => match self.item(&tag, target)? {
                    Found::Fits => {}
                    Found::Null => self.null_value(&tag, map)?,
                    Found::Misfit(value) => map.keep(value),
                },
            }
            // An entry that is kept unchanged has no place.
            if map.len() > index {
                places.insert(key, index);
            }
        }
        for (index, seen) in free.finish() {
            if is_nil(&seen) {
                // Free-form values and one-ofs can be `null`.
                map.set_null(index);
            } else if let Some((_, target)) = map.entry(index) {
                self.put_free(target, seen)?;
            }
        }
        self.finish_lists(map, misfits)
    }

    /// Treats the items of arrays that do not fit, after all elements of a dictionary in plain XML are read.
    fn finish_lists(
        &self,
        map: &mut dyn MapTarget,
        misfits: BTreeMap<usize, Misfits>,
    ) -> Result<(), Error> {
        // From the end, because an entry that is kept is removed from its place.
        for (index, misfits) in misfits.into_iter().rev() {
            let Some((key, Target::List(list))) = map.entry(index) else {
                continue;
            };
            let key = key.to_owned();
            let value = match is_null(list, &misfits) && self.reading.keeps() {
                true => Some(Value::Null),
                false => self.kept_list(list, misfits).map_err(|(at, message)| {
                    let message = format!("{key}: {message}");
                    self.source.error(at, message)
                })?,
            };
            if let Some(value) = value {
                map.remove(index);
                map.push(key);
                map.keep(value);
            }
        }
        Ok(())
    }

    /// Reads the open element as an entry: a `Key` and a `Value`, in any order.
    fn entry(&mut self, map: &mut dyn MapTarget) -> Result<(), Error> {
        let mut key = None;
        let mut has_value = false;
        while let Some(tag) = self.source.child()? {
            if tag.name.eq_ignore_ascii_case("Key") {
                let text = self.source.text()?;
                key.get_or_insert_with(|| text.into_owned());
            } else if tag.name.eq_ignore_ascii_case("Value") && !has_value {
                has_value = true;
                let known: String = key.take().unwrap_or_else(|| key_behind(&self.source));
                self.value(&tag, map, known.clone())?;
                key = Some(known);
            } else {
                self.source.skip()?;
            }
        }
        if let (Some(key), false) = (key, has_value) {
            map.push(key);
        }
        Ok(())
    }
}

/// The `Key` after the open `Value`. Empty if there is none, or if the text cannot be read; the reader itself reports that later.
///
/// Text is read again once per level of nested entries, and types nest them only a few levels deep.
fn key_behind(source: &Source<'_>) -> String {
    let mut ahead = source.ahead();
    let mut find = || -> Result<String, Error> {
        while !ahead.is_past() {
            ahead.next()?;
        }
        while let Some(tag) = ahead.child()? {
            if tag.name.eq_ignore_ascii_case("Key") {
                return ahead.text().map(Cow::into_owned);
            }
            ahead.skip()?;
        }
        Ok(String::new())
    };
    find().unwrap_or_default()
}

/// The array of a property with the items read so far. `None` if the property is not an array.
fn list_of(slot: &mut dyn Slot) -> Option<&mut dyn ListTarget> {
    let is_filled = slot.target().is_some();
    let target = if is_filled {
        slot.target()?
    } else {
        slot.fill()
    };
    match target {
        Target::List(list) => Some(list),
        _ => None,
    }
}

/// Whether the only element of an array is `null`, and no item can be: then the array itself is.
fn is_null(list: &dyn ListTarget, misfits: &Misfits) -> bool {
    list.len() == 1 && misfits.get(&0).is_some_and(|(_, value)| value.is_null())
}

/// Whether a target takes any value or one of several types. Its value then depends on all elements of its name.
const fn is_free(target: &Target<'_>) -> bool {
    matches!(target, Target::Json(_) | Target::Choice(_))
}

/// Whether there is only one element, and it has no value.
fn is_nil(seen: &[Seen<'_>]) -> bool {
    matches!(seen, [only] if only.value.is_null())
}

/// Values of elements, grouped by place.
struct Gathered<P, V>(IndexMap<P, Vec<V>>);

impl<P, V> Default for Gathered<P, V> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<P: Eq + Hash, V> Gathered<P, V> {
    fn push(&mut self, place: P, value: V) {
        self.0.entry(place).or_default().push(value);
    }

    fn finish(self) -> impl Iterator<Item = (P, Vec<V>)> {
        self.0.into_iter()
    }
}

fn keep(carrier: &mut dyn Carrier, name: &str, value: impl Into<Value>) {
    if let Some(unknown) = carrier.unknown_mut() {
        unknown.insert(name, value);
    }
}
