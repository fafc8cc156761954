//! Choices: values that are of one of several types (`oneOf`, `anyOf`, a base with a discriminator).

use serde_json::Value;

use crate::contract::TextFormat;
use crate::profile::{OPEN_API, Profile};
use crate::table::{Carrier, Slot, Target, View, formats};

/// What is known of a choice without a value of it.
#[derive(Debug)]
pub struct ChoiceDescriptor {
    name: &'static str,
    discriminator: Option<&'static str>,
    tags: &'static [(&'static str, usize)],
    required: &'static [&'static [&'static str]],
    profile: &'static dyn Profile,
    is_open: bool,
}

impl ChoiceDescriptor {
    /// A table of the choice `name`: the property that tells the variants apart, if there is one, its values with
    /// the variants that they stand for, and for each variant the properties that it cannot be without.
    #[must_use]
    pub const fn new(
        name: &'static str,
        discriminator: Option<&'static str>,
        tags: &'static [(&'static str, usize)],
        required: &'static [&'static [&'static str]],
    ) -> Self {
        Self {
            name,
            discriminator,
            tags,
            required,
            profile: OPEN_API,
            is_open: false,
        }
    }

    /// The same table of a choice of an API with that profile.
    #[must_use]
    pub const fn of(mut self, profile: &'static dyn Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The same table of a choice of which the description has variants that this one lacks.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    /// Whether `value`, which is of no variant, is refused by servers.
    pub(crate) fn refuses(&self, value: &Value) -> bool {
        // Items of lists are not known to be nullable.
        !self.is_open && !value.is_null() && !self.profile.takes_unlisted()
    }

    /// The name of the schema.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The property whose value tells the variant.
    #[must_use]
    pub const fn discriminator(&self) -> Option<&'static str> {
        self.discriminator
    }

    /// The variant that a value of the discriminator stands for: exactly so, or else in any ASCII case.
    fn tagged(&self, tag: &str) -> Option<usize> {
        let exact = self.tags.iter().find(|(known, _)| *known == tag);
        let mut tags = self.tags.iter();
        let found = exact.or_else(|| {
            let found = tags.find(|(known, _)| known.eq_ignore_ascii_case(tag));
            found.filter(|_| self.profile.any_case())
        });
        found.map(|(_, index)| *index)
    }

    fn required(&self, index: usize) -> &'static [&'static str] {
        self.required.get(index).copied().unwrap_or_default()
    }
}

/// A value of a choice to be written.
pub trait ChoiceView {
    /// The table.
    fn table(&self) -> &'static ChoiceDescriptor;
    /// The number of the variant, in the order of the schema; behind the last one for a value of no known variant.
    fn variant(&self) -> usize;
    /// The value in the variant.
    fn inner(&self) -> View<'_>;
}

/// A value of a choice to be read or changed.
///
/// Implemented by the `choice!` macro only.
pub trait ChoiceTarget {
    /// The table.
    fn descriptor(&self) -> &'static ChoiceDescriptor;
    /// Puts in the default value of the variant `index` and gives access to it; free-form JSON behind the last one.
    fn start(&mut self, index: usize) -> Target<'_>;
    /// The value in the variant, to be changed.
    fn inner(&mut self) -> Target<'_>;
}

/// The number of variants.
fn variants(table: &ChoiceDescriptor) -> usize {
    table.required.len()
}

/// Chooses the variant that `value` is of; none if it is of none.
///
/// A discriminator decides alone, where it is there. Else it is the variant whose kind of JSON the value has; of several
/// carriers one whose required properties are all there, with the fewest members of enums that are not listed, then the fewest
/// properties that it does not know, and then the first.
/// Only the value's own properties count, not what is in them, so that choosing takes no longer than reading.
pub(crate) fn choose(choice: &mut dyn ChoiceTarget, value: &Value) -> Option<usize> {
    let table = choice.descriptor();
    if let (Some(property), Value::Object(members)) = (table.discriminator, value) {
        match members.get(property) {
            None => {}
            Some(Value::String(tag)) => return table.tagged(tag),
            Some(other) => return table.tagged(&other.to_string()),
        }
    }
    closest(choice, value, |index| table.required(index))
}

/// The variant that a value of none is most like, whatever it lacks, so that there is something to say of what is wrong
/// with it; none for a value of another kind, or of another discriminator.
pub(crate) fn nearest(choice: &mut dyn ChoiceTarget, value: &Value) -> Option<usize> {
    let property = choice.descriptor().discriminator;
    if property.is_some_and(|property| value.get(property).is_some()) {
        return None;
    }
    closest(choice, value, |_| &[])
}

fn closest(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    required: impl Fn(usize) -> &'static [&'static str],
) -> Option<usize> {
    let fits = (0..variants(choice.descriptor())).filter_map(|index| {
        let required = required(index);
        let strange = strangeness(choice.start(index), value, required)?;
        Some((strange, index))
    });
    // Of equals `min` takes the first.
    fits.min().map(|(_, index)| index)
}

/// Whether a variant is for values like `value`, not counting those that take anything.
#[cfg(feature = "server")]
pub(crate) fn is_taken(choice: &mut dyn ChoiceTarget, value: &Value) -> bool {
    (0..variants(choice.descriptor())).any(|index| {
        let takes = |place, value| strangeness(place, value, &[]).is_some_and(|n| n < UNSEEN);
        match (choice.start(index), value) {
            // One item of a list that was written like a single value.
            (Target::List(list), value) => takes(list.push(), value),
            (place, value) => takes(place, value),
        }
    })
}

/// What is fitting only because it was not looked into: less than anything that fits for sure.
const UNSEEN: usize = usize::MAX - 1;

/// How little a value is like what a place is for; none if it cannot be put there.
fn strangeness(place: Target<'_>, value: &Value, required: &[&str]) -> Option<usize> {
    let mut place = match (place, value) {
        (Target::List(list), Value::Array(items)) => {
            return sum(items.iter().map(|item| of_item(list.push(), item)));
        }
        // Any object is a dictionary, but it is rather a carrier that knows all of it.
        (Target::Map(map), Value::Object(members)) => {
            let items = members
                .iter()
                .map(|(key, item)| of_item(map.push(key.clone()), item));
            return Some(sum(items)?.saturating_add(members.len()));
        }
        (place, _) => place,
    };
    let fits = match (&mut place, value) {
        (Target::Carrier(carrier), Value::Object(members)) => {
            let table = carrier.descriptor();
            let is_known = |name: &String| table.find(name, 0).is_some();
            let has = |name: &&str| members.get(*name).is_some_and(|value| !value.is_null());
            if !required.iter().all(has) {
                return None;
            }
            let unknown = members.keys().filter(|name| !is_known(name)).count();
            let unlisted = members.iter().filter(|(name, value)| {
                let index = table.find(name, 0);
                index.is_some_and(|index| is_unlisted(carrier.slot_mut(index), value))
            });
            // One of these counts more than all unknown ones.
            let unlisted = unlisted.count().saturating_mul(members.len() + 1);
            return Some(unlisted.saturating_add(unknown));
        }
        (Target::Bool(_), Value::Bool(_))
        | (Target::Str(_) | Target::Bytes(_), Value::String(_))
        | (Target::F64(_) | Target::Decimal(_), Value::Number(_)) => true,
        // What it may be is not looked into, as choices may hold each other: after all that fits for sure.
        (Target::Choice(_), _) => return Some(UNSEEN),
        (Target::DateTime(_), Value::String(text)) => {
            let is_usual = crate::value::DateTime::new(text).is_valid();
            is_usual || formats::is_of(TextFormat::DateTime, text)
        }
        (Target::I32(_), Value::Number(number)) => {
            number.as_i64().is_some_and(|n| i32::try_from(n).is_ok())
        }
        (Target::I64(_), Value::Number(number)) => number.is_i64(),
        (Target::U64(_), Value::Number(number)) => number.is_u64(),
        (Target::Enum(place), Value::String(text)) => {
            return Some(usize::from(place.descriptor().find(text).is_none()));
        }
        (Target::Enum(place), Value::Number(number)) => {
            let table = place.descriptor();
            let known = number.as_i64().and_then(|number| table.find_number(number));
            return Some(usize::from(known.is_none()));
        }
        // What takes anything takes it last.
        (Target::Json(_), _) => return Some(usize::MAX),
        _ => false,
    };
    fits.then_some(0)
}

/// Whether a property is an enum that does not list a value.
fn is_unlisted(slot: &mut dyn Slot, value: &Value) -> bool {
    let (Target::Enum(place), Value::String(_) | Value::Number(_)) = (slot.fill(), value) else {
        return false;
    };
    let table = place.descriptor();
    let found = match value {
        Value::String(text) => table.find(text),
        value => value.as_i64().and_then(|number| table.find_number(number)),
    };
    found.is_none() && !table.grows()
}

/// The same for an item of a list or an entry of a dictionary.
fn of_item(place: Target<'_>, item: &Value) -> Option<usize> {
    if item.is_null() {
        return Some(0);
    }
    strangeness(place, item, &[])
}

fn sum(mut all: impl Iterator<Item = Option<usize>>) -> Option<usize> {
    all.try_fold(0_usize, |sum, one| Some(sum.saturating_add(one?)))
}

/// Gives a carrier that was just put into a choice the value of the discriminator that stands for it, unless it has
/// one. What `From` of a generated choice calls.
#[doc(hidden)]
pub fn tag(choice: &mut dyn ChoiceTarget, index: usize) {
    let table = choice.descriptor();
    let tag = table.tags.iter().find(|(_, known)| *known == index);
    if let (Some(property), Some((tag, _)), Target::Carrier(carrier)) =
        (table.discriminator, tag, choice.inner())
    {
        put_tag(carrier, property, tag);
    }
}

fn put_tag(carrier: &mut dyn Carrier, property: &str, tag: &str) {
    let found = carrier.descriptor().fields();
    let found = found.iter().position(|name| *name == property);
    let Some(index) = found else {
        if let Some(unknown) = carrier.unknown_mut()
            && unknown.get(property).is_none()
        {
            unknown.insert(property, tag);
        }
        return;
    };
    let slot = carrier.slot_mut(index);
    if !matches!(slot.view(), View::Null) {
        return;
    }
    match slot.fill() {
        Target::Str(place) => tag.clone_into(place),
        Target::Enum(place) => place.set_text(tag),
        Target::Bool(place) => *place = tag == "true",
        Target::Json(place) => *place = tag.into(),
        _ => slot.clear(),
    }
}
