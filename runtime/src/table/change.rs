//! Changes of nested values, by a rule.

use crate::table::{Carrier, Target};
use crate::value::DateTime;

/// A change of the values inside a value. A rule is as small as a reference. At each step down it returns the rule for that level.
pub(crate) trait Rule: Copy {
    /// The rule for the property `name` of `carrier` (the vendor's name), or for a property that is not in its table.
    /// `None` clears the property.
    fn property(self, carrier: &'static str, name: &str) -> Option<Self>;

    /// The rule for the entry `key` of a dictionary; `None` removes the entry.
    fn entry(self, _key: &str) -> Option<Self> {
        Some(self)
    }

    /// Changes a text.
    fn text(self, _text: &mut String) {}

    /// Changes a date-time.
    fn date_time(self, _value: &mut DateTime) {}
}

/// Changes a value in place.
pub(crate) fn change<R: Rule>(rule: R, value: Target<'_>) {
    match value {
        Target::Str(text) => rule.text(text),
        Target::DateTime(value) => rule.date_time(value),
        Target::Carrier(carrier) => properties(rule, carrier),
        Target::Choice(choice) => change(rule, choice.inner_mut()),
        Target::List(list) => {
            for index in 0..list.len() {
                if let Some(item) = list.item(index) {
                    change(rule, item);
                }
            }
        }
        Target::Map(map) => {
            for index in (0..map.len()).rev() {
                let kept = map.entry(index).and_then(|(key, value)| {
                    change(rule.entry(key)?, value);
                    Some(())
                });
                if kept.is_none() {
                    map.remove(index);
                }
            }
        }
        Target::Bool(_)
        | Target::I32(_)
        | Target::I64(_)
        | Target::U64(_)
        | Target::F64(_)
        | Target::Decimal(_)
        | Target::Bytes(_)
        | Target::Enum(_)
        | Target::Json(_)
        | Target::Unknown(_) => {}
    }
}

fn properties<R: Rule>(rule: R, carrier: &mut dyn Carrier) {
    let table = carrier.descriptor();
    for (index, name) in table.fields().iter().enumerate() {
        let slot = carrier.slot_mut(index);
        match rule.property(table.name(), name) {
            None => slot.clear(),
            Some(rule) => {
                if let Some(value) = slot.target() {
                    change(rule, value);
                }
            }
        }
    }
    if let Some(unknown) = carrier.unknown_mut()
        && !unknown.is_empty()
    {
        unknown.retain(|name| rule.property(table.name(), name).is_some());
    }
}
