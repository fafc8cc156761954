//! One-ofs. Their elements are first read as JSON, in the form that each variant expects. The result selects the variant.

use std::rc::Rc;

use serde_json::Value;

use crate::json::{self, Reading};
use crate::table::{ChoiceTarget, Target, candidates_each, choose_each, nearest_each, takes_texts};
use crate::xml::Error;
use crate::xml::read::Reader;
use crate::xml::seen::{Seen, one_or_all};
use crate::xml::source::Tag;

/// How many levels of one-ofs within a one-of are examined.
const NESTED: usize = 2;

impl<'x> Reader<'x> {
    /// Reads the elements of one name into a one-of. Several elements are an array.
    pub(super) fn choice(
        &self,
        choice: &mut dyn ChoiceTarget,
        seen: &[Seen<'x>],
    ) -> Result<(), Error> {
        self.choice_as(choice, seen, self.reading)
    }

    fn choice_as(
        &self,
        choice: &mut dyn ChoiceTarget,
        seen: &[Seen<'x>],
        reading: Reading,
    ) -> Result<(), Error> {
        let whole = one_or_all(seen.iter().map(|seen| seen.value.clone()).collect());
        if !self.is_plain() || (are_texts(&whole) && !has_parts(choice, seen)) {
            let read = json::read_untyped_choice(choice, &whole, reading);
            return read.map_err(|error| self.wrong_in(seen, error.to_string()));
        }
        let (found, reading) = self.chosen(choice, seen, &whole, reading);
        json::put_choice(choice, found, &whole, reading, |place| {
            self.put_seen(place, seen, &whole, reading)
        })
    }

    /// Returns the variant that the elements match, and how to read them.
    fn chosen(
        &self,
        choice: &mut dyn ChoiceTarget,
        seen: &[Seen<'x>],
        whole: &Value,
        reading: Reading,
    ) -> (Option<usize>, Reading) {
        let values = values_of(choice, seen, whole, Lists::OfSeveral, NESTED);
        let mut candidates = of_one_kind(candidates_each(choice, &values), &values);
        if candidates.is_empty() && seen.len() == 1 {
            let values = values_of(choice, seen, whole, Lists::OfOneToo, NESTED);
            candidates = of_one_kind(candidates_each(choice, &values), &values);
        }
        let (found, reading) = json::pick_variant(choice, &candidates, reading, |place, trial| {
            self.put_seen(place, seen, whole, trial).is_ok()
        });
        let found = found.or_else(|| {
            json::is_strict_choice(choice, reading)
                .then(|| nearest_each(choice, &values))
                .flatten()
        });
        (found, reading)
    }

    /// Reads elements into the selected variant.
    fn put_seen(
        &self,
        place: Target<'_>,
        seen: &[Seen<'x>],
        whole: &Value,
        reading: Reading,
    ) -> Result<(), Error> {
        match (place, seen) {
            (Target::Choice(inner), seen) => self.choice_as(inner, seen, reading),
            (Target::List(list), seen) if seen.len() > 1 || !whole.is_array() => {
                for item in seen {
                    let (mut reader, tag) = self.again(item, reading)?;
                    if let Some(value) = reader.list_item(&tag, list)? {
                        let message = format!("expected a value of the type, found {value}");
                        return Err(reader.source.error(tag.at, message));
                    }
                }
                Ok(())
            }
            (place @ (Target::Carrier(_) | Target::Map(_)), [only]) => {
                let (mut reader, tag) = self.again(only, reading)?;
                reader.structure(&tag, place).map(drop)
            }
            (place, seen) => json::read_item(whole, place, reading.of_text())
                .map_err(|error| self.wrong_in(seen, error.to_string())),
        }
    }

    /// Returns a new reader of an element that was already read. The element is open.
    fn again(&self, seen: &Seen<'x>, reading: Reading) -> Result<(Self, Tag<'x>), Error> {
        let mut source = self
            .source
            .again(seen.part.clone(), Rc::clone(&seen.namespaces));
        let tag = source.child()?;
        let tag = tag.unwrap_or_else(|| seen.tag.clone());
        if let Some(number) = seen.number {
            source.number(number);
        }
        Ok((Self { source, reading }, tag))
    }

    /// An error at the first of the elements.
    fn wrong_in(&self, seen: &[Seen<'x>], message: String) -> Error {
        let Some(first) = seen.first() else {
            return self.source.here(&message);
        };
        match self.again(first, self.reading) {
            Ok((reader, tag)) => reader.source.error(tag.at, message),
            Err(error) => error,
        }
    }
}

/// When elements are read as a list, if their variant is one: only if there are several, or even if there is one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lists {
    OfSeveral,
    OfOneToo,
}

/// Keeps the variants of the first one's kind: those that read an object, or those that do not. An object that is read as
/// text would lose its attributes.
fn of_one_kind(mut candidates: Vec<usize>, values: &[Value]) -> Vec<usize> {
    let is_object = |index: usize| values.get(index).is_some_and(Value::is_object);
    if let Some(&first) = candidates.first() {
        candidates.retain(|index| is_object(*index) == is_object(first));
    }
    candidates
}

/// The elements as JSON, once per variant, as that variant reads them.
fn values_of(
    choice: &mut dyn ChoiceTarget,
    seen: &[Seen<'_>],
    whole: &Value,
    lists: Lists,
    depth: usize,
) -> Vec<Value> {
    let variants = 0..choice.descriptor().variants();
    let value_of = |index| match (choice.start(index), seen) {
        (Target::Choice(inner), _) => {
            let Some(depth) = depth.checked_sub(1) else {
                return whole.clone();
            };
            let mut values = values_of(inner, seen, whole, lists, depth);
            match choose_each(inner, &values) {
                Some(index) if index < values.len() => values.swap_remove(index),
                _ => whole.clone(),
            }
        }
        (Target::List(list), seen) if seen.len() > 1 || lists == Lists::OfOneToo => {
            let items = seen.iter();
            items.map(|item| item.for_place(&list.push())).collect()
        }
        (place, [only]) => only.for_place(&place),
        _ => whole.clone(),
    };
    variants.map(value_of).collect()
}

/// Whether elements without child elements are objects: they have an attribute of a variant, or text that only an object accepts.
fn has_parts(choice: &mut dyn ChoiceTarget, seen: &[Seen<'_>]) -> bool {
    if has_attributes(choice, seen, NESTED) {
        return true;
    }
    let texts: Vec<&str> = seen.iter().filter_map(|seen| seen.value.as_str()).collect();
    if takes_texts(choice, &texts) {
        return false;
    }
    let values = values_of(choice, seen, &Value::Null, Lists::OfOneToo, NESTED);
    let is_filled = |value: &Value| value.as_object().is_some_and(|parts| !parts.is_empty());
    values.iter().any(|value| match value {
        Value::Array(items) => items.iter().any(is_filled),
        value => is_filled(value),
    })
}

fn has_attributes(choice: &mut dyn ChoiceTarget, seen: &[Seen<'_>], depth: usize) -> bool {
    let of = |place: &Target<'_>| match place {
        Target::Carrier(carrier) => {
            let mut seen = seen.iter();
            seen.any(|seen| !seen.attributes(&**carrier).is_empty())
        }
        _ => false,
    };
    let mut variants = 0..choice.descriptor().variants();
    variants.any(|index| match choice.start(index) {
        Target::Choice(inner) => {
            let depth = depth.checked_sub(1);
            depth.is_some_and(|depth| has_attributes(inner, seen, depth))
        }
        Target::List(list) => of(&list.push()),
        place => of(&place),
    })
}

fn are_texts(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(Value::is_string),
        value => value.is_string(),
    }
}
