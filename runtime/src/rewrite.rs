//! A copy of a value in which a rule changes some properties on the way.
//!
//! Tables give access to a value by reading it ([`View`]) or by filling a fresh one ([`Target`]); what is inside
//! an array cannot be changed in place. So everything that changes values deep down makes a changed copy.

use std::borrow::Cow;

use crate::table::{Carrier, CarrierView, Item, Target, View};
use crate::value::DateTime;

/// What becomes of the values inside a value. A rule is as small as a reference, and each step down gives the one
/// for there.
pub(crate) trait Rule: Copy {
    /// The rule for the property `name` of `carrier` (its vendor's name), or for a property that its table does not
    /// have; none leaves the property out.
    fn property(self, carrier: &'static str, name: &str) -> Option<Self>;

    /// The rule for the entry `key` of a dictionary; none leaves the entry out.
    fn entry(self, _key: &str) -> Option<Self> {
        Some(self)
    }

    /// What is written for a text.
    fn text(self, text: &str) -> Cow<'_, str> {
        Cow::Borrowed(text)
    }

    /// What is written for a date-time.
    fn date_time(self, value: &DateTime) -> DateTime {
        value.clone()
    }
}

/// A copy of `value` by `rule`.
pub(crate) fn rewritten<T: Item>(value: &T, rule: impl Rule) -> T {
    let mut copy = T::default();
    rewrite(rule, value.view(), copy.target());
    copy
}

/// Fills `to`, a fresh place of the type of `from`.
fn rewrite<R: Rule>(rule: R, from: View<'_>, to: Target<'_>) {
    match (from, to) {
        (View::Bool(from), Target::Bool(to)) => *to = from,
        (View::I32(from), Target::I32(to)) => *to = from,
        (View::I64(from), Target::I64(to)) => *to = from,
        (View::F64(from), Target::F64(to)) => *to = from,
        (View::Str(from), Target::Str(to)) => *to = rule.text(from).into_owned(),
        (View::DateTime(from), Target::DateTime(to)) => *to = rule.date_time(from),
        (View::Bytes(from), Target::Bytes(to)) => *to = from.into(),
        (View::Enum(from), Target::Enum(to)) => match from.number() {
            Some(number) => to.set_number(number),
            None => to.set_text(&from.text()),
        },
        (View::Carrier(from), Target::Carrier(to)) => properties(rule, from, to),
        (View::List(from), Target::List(to)) => {
            for index in 0..from.len() {
                rewrite(rule, from.get(index), to.push());
            }
        }
        (View::Map(from), Target::Map(to)) => {
            for (key, value) in (0..from.len()).filter_map(|index| from.entry(index)) {
                if let Some(rule) = rule.entry(key) {
                    rewrite(rule, value, to.push(key.to_owned()));
                }
            }
        }
        (View::Json(from), Target::Json(to)) => to.clone_from(from),
        // Both sides are of one type, so that nothing else is left but an empty item.
        _ => {}
    }
}

fn properties<R: Rule>(rule: R, from: &dyn CarrierView, to: &mut dyn Carrier) {
    let table = from.descriptor();
    for (index, name) in table.fields().iter().enumerate() {
        let view = from.view(index);
        if !matches!(view, View::Null)
            && let Some(rule) = rule.property(table.name(), name)
        {
            rewrite(rule, view, to.slot_mut(index).fill());
        }
    }
    if let (false, Some(unknown)) = (from.unknown().is_empty(), to.unknown_mut()) {
        for (name, value) in from.unknown().iter() {
            if rule.property(table.name(), name).is_some() {
                unknown.insert(name, value.clone());
            }
        }
    }
}
