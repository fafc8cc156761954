//! Selection of the variant of a one-of for a value.

use serde_json::Value;

use crate::contract::TextFormat;
use crate::table::checking::check_within;
use crate::table::{
    Came, Carrier, ChoiceDescriptor, ChoiceTarget, EnumDescriptor, Slot, Target, View,
};
use crate::value::{exact, formats};

/// The possible variants of `value`, the most similar one first; empty if there is none.
///
/// If the discriminator is present, it alone decides. Otherwise the variant must have the value's JSON type. Among several
/// carriers, one with all required properties present is selected. The order of precedence is: a variant whose rules the
/// value follows, then fewest properties whose values have another type, fewest values in places that accept any value,
/// fewest unlisted members of enums, fewest values that were not examined, fewest unknown properties, and the first variant.
///
/// The selection examines only the value's own properties and items. For a carrier in a property, it also checks that
/// required properties are present and members of enums are listed, but not their content. It therefore takes no longer
/// than reading. [`first_valid`] examines the rest.
///
/// `coerces` states whether values of another type are converted.
pub(crate) fn candidates(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    coerces: bool,
) -> Vec<usize> {
    match by_tag(choice, value) {
        Some(found) => found.into_iter().collect(),
        None => indices(measured(choice, |_| value, Look::WHOLE.coercing(coerces))),
    }
}

/// The first of the [`candidates`].
#[cfg(feature = "formats")]
pub(crate) fn choose(choice: &mut dyn ChoiceTarget, value: &Value, coerces: bool) -> Option<usize> {
    candidates(choice, value, coerces).first().copied()
}

/// The first of several candidates for which a value is valid (JSON Schema Core 10.2.1.2): `read` succeeds, and the value
/// satisfies all rules. If there is none, the first candidate, or `None` if a variant accepts any value.
pub(crate) fn first_valid(
    choice: &mut dyn ChoiceTarget,
    candidates: &[usize],
    came: Came,
    mut read: impl FnMut(Target<'_>) -> bool,
) -> Option<usize> {
    let takes_any = choice.descriptor().takes_any();
    let is_valid = |index: &usize| {
        read(choice.start(*index)) && check_within(View::Choice(&*choice), came, None).is_ok()
    };
    let mut all = candidates.iter().copied();
    let first = candidates.first().copied().filter(|_| !takes_any);
    all.find(is_valid).or(first)
}

/// The [`candidates`] for a value in a format with its own property names. `values` are the value as read for each variant,
/// in their order.
#[cfg(feature = "formats")]
pub(crate) fn candidates_each(choice: &mut dyn ChoiceTarget, values: &[Value]) -> Vec<usize> {
    let mut tags = values.iter().enumerate();
    let tags = tags
        .by_ref()
        .filter_map(|(index, value)| Some((index, by_tag(choice, value)?)));
    let tags: Vec<_> = tags.collect();
    if tags.is_empty() {
        return closest_each(choice, values, Look::WHOLE.coercing(true));
    }
    let found = tags.iter().find(|(index, found)| *found == Some(*index));
    found.map(|(index, _)| *index).into_iter().collect()
}

/// The first of [`candidates_each`].
#[cfg(feature = "formats")]
pub(crate) fn choose_each(choice: &mut dyn ChoiceTarget, values: &[Value]) -> Option<usize> {
    candidates_each(choice, values).first().copied()
}

/// The [`nearest`] variant, for the values of [`choose_each`].
#[cfg(feature = "formats")]
pub(crate) fn nearest_each(choice: &mut dyn ChoiceTarget, values: &[Value]) -> Option<usize> {
    match values.iter().any(|value| by_tag(choice, value).is_some()) {
        true => None,
        false => closest_each(choice, values, Look::PART.coercing(true))
            .first()
            .copied(),
    }
}

#[cfg(feature = "formats")]
fn closest_each(choice: &mut dyn ChoiceTarget, values: &[Value], look: Look) -> Vec<usize> {
    let of = |index| values.get(index).unwrap_or(&Value::Null);
    indices(measured(choice, of, look))
}

/// The variant that accepts an object without properties, including its rules.
#[cfg(feature = "formats")]
pub(crate) fn choose_empty_object(choice: &mut dyn ChoiceTarget) -> Option<usize> {
    let empty = Value::Object(Default::default());
    let (strange, index) = closest(choice, |_| &empty, Look::WHOLE)?;
    (strange.broken == 0).then_some(index)
}

/// The decision of the discriminator of `value`: a variant, or that no variant matches. `None` if the discriminator is
/// missing, or if its value denotes no variant but some variants have no value.
fn by_tag(choice: &dyn ChoiceTarget, value: &Value) -> Option<Option<usize>> {
    let table = choice.descriptor();
    let found = match value.get(table.discriminator()?)? {
        // `null` denotes no variant, so the other properties decide.
        Value::Null => return None,
        Value::String(tag) => table.tagged(tag),
        other => table.tagged(&other.to_string()),
    };
    let has_untagged = || (0..table.variants()).any(|index| !table.has_tag(index));
    (found.is_some() || !has_untagged()).then_some(found)
}

/// The variant that is most similar to a value without a variant, even if required properties are missing, so that an error
/// can be specific. `None` for a value of another type, or one whose discriminator decides.
pub(crate) fn nearest(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    coerces: bool,
) -> Option<usize> {
    if by_tag(choice, value).is_some() {
        return None;
    }
    let look = Look::PART.coercing(coerces);
    closest(choice, |_| value, look).map(|(_, index)| index)
}

fn closest<'v>(
    choice: &mut dyn ChoiceTarget,
    value_of: impl Fn(usize) -> &'v Value,
    look: Look,
) -> Option<(Strangeness, usize)> {
    // Among equals `min` returns the first one.
    measured(choice, value_of, look).into_iter().min()
}

/// The variants by similarity; among equals the first one comes first.
fn indices(mut measured: Vec<(Strangeness, usize)>) -> Vec<usize> {
    measured.sort_unstable();
    measured.into_iter().map(|(_, index)| index).collect()
}

/// The variants that a value can be read into, with its differences from them.
fn measured<'v>(
    choice: &mut dyn ChoiceTarget,
    value_of: impl Fn(usize) -> &'v Value,
    look: Look,
) -> Vec<(Strangeness, usize)> {
    let fits = (0..choice.descriptor().variants()).filter_map(|index| {
        let value = value_of(index);
        let table = choice.descriptor();
        let property = table.discriminator();
        // If the value has a discriminator value, it is not that of this variant.
        let tag = property.and_then(|name| value.get(name));
        if tag.is_some_and(|tag| !tag.is_null()) && table.has_tag(index) {
            return None;
        }
        let required = look.required(table, index);
        let strange = strangeness(choice.start(index), value, required, look)?;
        let table = choice.descriptor();
        let breaks = table.breaks(index, value, strange.unlisted > 0);
        Some((strange.and(Strangeness::broken(breaks)), index))
    });
    fits.collect()
}

/// How deeply variants are examined.
#[derive(Clone, Copy)]
struct Look {
    /// Whether a carrier must have its required properties.
    is_whole: bool,
    /// The permitted nesting of one-ofs.
    depth: usize,
    /// Whether the values of a carrier's properties are examined.
    has_properties: bool,
    /// Whether values of another type are converted.
    coerces: bool,
}

/// The maximum nesting of one-ofs as variants of each other that is examined.
const MAX_CHOICES: usize = 8;

impl Look {
    const WHOLE: Self = Self {
        is_whole: true,
        depth: MAX_CHOICES,
        has_properties: true,
        coerces: false,
    };
    const PART: Self = Self {
        is_whole: false,
        ..Self::WHOLE
    };

    const fn coercing(self, coerces: bool) -> Self {
        Self { coerces, ..self }
    }

    /// The same within an item. One-ofs there are not examined, because they may contain each other and the selection must
    /// not take longer than reading.
    const fn of_item(self) -> Self {
        Self {
            depth: 0,
            has_properties: false,
            ..self
        }
    }

    /// The same within a property, whose value is not examined.
    const fn of_property(self) -> Self {
        Self {
            has_properties: false,
            ..self
        }
    }

    fn required(self, table: &ChoiceDescriptor, index: usize) -> &'static [&'static str] {
        match self.is_whole {
            true => table.required(index),
            false => &[],
        }
    }
}

/// The differences between a value and its destination, in order of importance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Strangeness {
    /// Values that violate a rule of their variant.
    broken: usize,
    /// Properties whose values have another type.
    misfits: usize,
    /// Values in places that accept any value.
    free: usize,
    /// Values that an enumeration does not list.
    unlisted: usize,
    /// Values that match only because they were not examined.
    unseen: usize,
    /// Properties unknown to a carrier, and entries of dictionaries.
    unknown: usize,
}

impl Strangeness {
    const NONE: Self = Self {
        broken: 0,
        misfits: 0,
        free: 0,
        unlisted: 0,
        unseen: 0,
        unknown: 0,
    };
    const FREE: Self = Self {
        free: 1,
        ..Self::NONE
    };
    const UNSEEN: Self = Self {
        unseen: 1,
        ..Self::NONE
    };

    fn broken(is_broken: bool) -> Self {
        Self {
            broken: usize::from(is_broken),
            ..Self::NONE
        }
    }

    fn unlisted(is_listed: bool) -> Self {
        Self {
            unlisted: usize::from(!is_listed),
            ..Self::NONE
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            broken: self.broken.saturating_add(other.broken),
            misfits: self.misfits.saturating_add(other.misfits),
            free: self.free.saturating_add(other.free),
            unlisted: self.unlisted.saturating_add(other.unlisted),
            unseen: self.unseen.saturating_add(other.unseen),
            unknown: self.unknown.saturating_add(other.unknown),
        }
    }
}

/// The differences between a value and its destination; `None` if the value cannot be read into it.
fn strangeness(
    place: Target<'_>,
    value: &Value,
    required: &[&str],
    look: Look,
) -> Option<Strangeness> {
    let mut place = match (place, value) {
        (Target::List(list), Value::Array(items)) => {
            return sum(items.iter().map(|item| of_item(list.push(), item, look)));
        }
        // Any object can be a dictionary, but a carrier that knows all of its properties is preferred.
        (Target::Map(map), Value::Object(members)) => {
            let items = members
                .iter()
                .map(|(key, item)| of_item(map.push(key.clone()), item, look));
            let entries = Strangeness {
                unknown: members.len(),
                ..Strangeness::NONE
            };
            return Some(sum(items)?.and(entries));
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
                index.is_some_and(|index| {
                    !table.is_open(index)
                        && is_unlisted(carrier.slot_mut(index), value, look.has_properties)
                })
            });
            let unlisted = unlisted.count();
            let misfits = members.iter().filter(|(name, value)| {
                let index = table.find(name, 0).filter(|_| look.has_properties);
                index.is_some_and(|index| {
                    !fits_property(carrier.slot_mut(index).fill(), value, look.of_property())
                })
            });
            return Some(Strangeness {
                misfits: misfits.count(),
                unlisted,
                unknown,
                ..Strangeness::NONE
            });
        }
        (Target::Bool(_), Value::Bool(_))
        | (Target::Str(_) | Target::Bytes(_), Value::String(_))
        | (Target::F64(_) | Target::Decimal(_), Value::Number(_)) => true,
        (Target::Choice(choice), value) => return of_choice(*choice, value, look),
        (Target::DateTime(_), Value::String(text)) => {
            let is_usual = crate::value::DateTime::new(text).is_valid();
            is_usual || formats::is_of(TextFormat::DateTime, text)
        }
        (Target::I32(_), value @ Value::Number(_)) => {
            whole_number(value).is_some_and(|number| i32::try_from(number).is_ok())
        }
        (Target::I64(_), value @ Value::Number(_)) => whole_number(value).is_some(),
        (Target::U64(_), value @ Value::Number(number)) => {
            number.is_u64() || whole_number(value).is_some_and(|number| number >= 0)
        }
        (Target::Enum(place), Value::String(_) | Value::Number(_)) => {
            let table = place.descriptor();
            let takes = match value {
                Value::String(_) => table.takes_text(),
                _ => table.takes_numbers(),
            };
            return takes.then(|| Strangeness::unlisted(lists(table, value)));
        }
        // A variant that accepts any value is selected last.
        (Target::Json(_), _) => return Some(Strangeness::FREE),
        _ => false,
    };
    fits.then_some(Strangeness::NONE)
}

/// Whether the value of a property has its type. A carrier must have its required properties; their content is not examined.
fn fits_property(place: Target<'_>, value: &Value, look: Look) -> bool {
    match (place, value) {
        (_, Value::Null) | (Target::Json(_), _) | (Target::Map(_), Value::Object(_)) => true,
        (Target::Carrier(carrier), Value::Object(members)) => {
            !look.is_whole || has_required(carrier, members)
        }
        (Target::List(list), Value::Array(items)) => {
            let mut items = items.iter();
            items.all(|item| fits_property(list.push(), item, look))
        }
        // A text may also be a list with one item, or an empty object.
        (_, Value::Bool(_) | Value::Number(_) | Value::String(_)) if look.coerces => true,
        (Target::Choice(_), _) if look.coerces => true,
        (place, value) => strangeness(place, value, &[], look).is_some(),
    }
}

/// Whether an object has the properties that its carrier's rules require.
fn has_required(carrier: &dyn Carrier, members: &serde_json::Map<String, Value>) -> bool {
    let table = carrier.descriptor();
    let fields = table.fields();
    let rules = table
        .rules()
        .and_then(|rules| rules.of(table.name(), fields).ok());
    let mut of_properties = rules.into_iter().flat_map(|rules| &rules.of_properties);
    of_properties.all(|(index, rules)| {
        let value = fields.get(*index).and_then(|name| members.get(*name));
        !rules.iter().any(|rule| rule.misses(value))
    })
}

/// The [`strangeness`] of a one-of that is itself a variant: that of the variant that it would select.
fn of_choice(choice: &mut dyn ChoiceTarget, value: &Value, look: Look) -> Option<Strangeness> {
    let Some(depth) = look.depth.checked_sub(1) else {
        return Some(Strangeness::UNSEEN);
    };
    let found = match by_tag(choice, value) {
        Some(found) => found.map(|_| Strangeness::NONE),
        None => closest(choice, |_| value, Look { depth, ..look }).map(|(strange, _)| strange),
    };
    let takes_other = choice.descriptor().takes_other(value);
    found.or_else(|| takes_other.then_some(Strangeness::FREE))
}

/// Whether a property is an enum that does not list the value or, if `is_outer`, an object with such a property.
fn is_unlisted(slot: &mut dyn Slot, value: &Value, is_outer: bool) -> bool {
    match (slot.fill(), value) {
        (Target::Enum(place), Value::String(_) | Value::Number(_)) => {
            let table = place.descriptor();
            !lists(table, value) && !table.grows()
        }
        (Target::Carrier(carrier), Value::Object(members)) if is_outer => {
            let table = carrier.descriptor();
            members.iter().any(|(name, value)| {
                let index = table.find(name, 0).filter(|index| !table.is_open(*index));
                index.is_some_and(|index| is_unlisted(carrier.slot_mut(index), value, false))
            })
        }
        _ => false,
    }
}

/// Whether an enumeration lists a text or a number.
fn lists(table: &EnumDescriptor, value: &Value) -> bool {
    let found = match value {
        Value::String(text) => table.find(text),
        value => whole_number(value).and_then(|number| table.find_number(number)),
    };
    found.is_some()
}

/// The same for an item of a list or an entry of a dictionary.
fn of_item(place: Target<'_>, item: &Value, look: Look) -> Option<Strangeness> {
    if item.is_null() {
        return Some(Strangeness::NONE);
    }
    strangeness(place, item, &[], look.of_item())
}

/// The integer of a number without a fractional part, even if it is written with one.
fn whole_number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| exact::whole(value.as_f64()?))
}

fn sum(mut all: impl Iterator<Item = Option<Strangeness>>) -> Option<Strangeness> {
    all.try_fold(Strangeness::NONE, |sum, one| Some(sum.and(one?)))
}

/// A value that untyped texts may represent.
#[cfg(feature = "formats")]
struct Guess {
    strange: Strangeness,
    reading: TextReading,
    value: Value,
}

/// The interpretation of a text. Among equals, the first one is selected.
#[cfg(feature = "formats")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum TextReading {
    /// A number or a truth value that is written exactly like the text.
    Scalar,
    /// The text itself.
    Text,
    /// A number that is written differently.
    Rewritten,
    /// A list with one item.
    OneItem,
}

/// Whether untyped texts match a variant and satisfy its rules.
#[cfg(feature = "formats")]
pub(crate) fn takes_texts(choice: &mut dyn ChoiceTarget, texts: &[&str]) -> bool {
    let found = guess(choice, texts, MAX_CHOICES);
    found.is_some_and(|(_, guess)| guess.strange.broken == 0)
}

/// Selects the variant of untyped texts, with the value that they represent in it; `None` if there is none.
///
/// A single text is a number, a truth value or a text, depending on the variants, or a list with one item. Several texts are a list.
#[cfg(feature = "formats")]
pub(crate) fn choose_texts(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
) -> Option<(usize, Value)> {
    guess(choice, texts, MAX_CHOICES).map(|(index, guess)| (index, guess.value))
}

#[cfg(feature = "formats")]
fn guess(choice: &mut dyn ChoiceTarget, texts: &[&str], depth: usize) -> Option<(usize, Guess)> {
    let fits = (0..choice.descriptor().variants()).filter_map(|index| {
        let guess = match choice.start(index) {
            Target::Choice(inner) => guess_within(inner, texts, depth),
            place => guess_of(place, texts),
        };
        let mut guess = guess?;
        let is_unlisted = guess.strange.unlisted > 0;
        let table = choice.descriptor();
        let breaks = table.breaks(index, &guess.value, is_unlisted);
        guess.strange = guess.strange.and(Strangeness::broken(breaks));
        Some((index, guess))
    });
    // Among equals `min_by_key` returns the first one.
    fits.min_by_key(|(_, guess)| (guess.strange, guess.reading))
}

#[cfg(feature = "formats")]
fn guess_within(inner: &mut dyn ChoiceTarget, texts: &[&str], depth: usize) -> Option<Guess> {
    let (_, guess) = guess(inner, texts, depth.checked_sub(1)?)?;
    Some(guess)
}

#[cfg(feature = "formats")]
fn guess_of(place: Target<'_>, texts: &[&str]) -> Option<Guess> {
    let mut place = match (place, texts) {
        (Target::List(list), texts) => {
            let items = texts.iter().map(|text| guess_of(list.push(), &[*text]));
            let items: Vec<Guess> = items.collect::<Option<_>>()?;
            let readings = items.iter().map(|item| item.reading);
            let of_items = readings.max().unwrap_or(TextReading::Scalar);
            return Some(Guess {
                strange: sum(items.iter().map(|item| Some(item.strange)))?,
                reading: if texts.len() == 1 {
                    TextReading::OneItem
                } else {
                    of_items
                },
                value: items.into_iter().map(|item| item.value).collect(),
            });
        }
        (place, [_]) => place,
        _ => return None,
    };
    let text = *texts.first()?;
    let scalar: Option<Value> = serde_json::from_str(text).ok();
    let scalar = scalar.filter(|value| value.is_number() || value.is_boolean());
    let scalar = scalar.map(|value| match value.to_string().as_str() == text {
        true => (TextReading::Scalar, value),
        false => (TextReading::Rewritten, value),
    });
    let readings = [scalar, Some((TextReading::Text, text.into()))];
    let guesses = readings
        .into_iter()
        .flatten()
        .filter_map(|(reading, value)| {
            let strange = strangeness(place.reborrow(), &value, &[], Look::WHOLE)?;
            Some(Guess {
                strange,
                reading,
                value,
            })
        });
    guesses.min_by_key(|guess| (guess.strange, guess.reading))
}
