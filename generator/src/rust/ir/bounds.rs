//! Bounds of a schema as rules.

use std::collections::HashSet;

use openapiv3::{Schema, SchemaKind, Type as SchemaType, VariantOrUnknownOrEmpty};
use pagewire_runtime::contract::{Bound, Rule};
use serde_json::Value;

use super::facts::Facts;
use super::keywords::all_of;
use super::reader::Reader;
use crate::limits::MAX_DEPTH;

/// Adds the rule that a number is one of these, if there are any.
pub(super) fn one_of(facts: &mut Facts, numbers: Vec<Bound>) {
    if !numbers.is_empty() {
        facts.rule(Rule::OneOf(numbers));
    }
}

/// Adds the rule that a boolean has only one value, if only one is listed.
pub(super) fn always(facts: &mut Facts, values: &[bool]) {
    if let [only] = values {
        facts.constant = Some(*only);
        facts.rule(Rule::Always(*only));
    }
}

/// A bound as a number with a fraction; the document model has no others.
pub(super) fn real(number: Option<f64>) -> Option<Bound> {
    number.and_then(|number| Bound::try_from(number).ok())
}

/// A listed number, exactly if it is an integer of up to 64 bits.
pub(super) fn exact(number: &Value) -> Option<Bound> {
    let integer = number.as_i64().map(Bound::from);
    integer
        .or_else(|| number.as_u64().map(Bound::from))
        .or_else(|| real(number.as_f64()))
}

pub(super) fn range(facts: &mut Facts, limit: Option<Bound>, is_exclusive: bool, is_least: bool) {
    let Some(limit) = limit else { return };
    facts.rule(match (is_least, is_exclusive) {
        (true, false) => Rule::Min(limit),
        (true, true) => Rule::Above(limit),
        (false, false) => Rule::Max(limit),
        (false, true) => Rule::Below(limit),
    });
}

/// Adds the limits of an integer format for which Rust uses a wider type here, on the sides without a stated limit.
pub(super) fn width(facts: &mut Facts, is_open_below: bool, is_open_above: bool, format: &str) {
    let (least, most): (i64, i64) = match format.to_ascii_lowercase().as_str() {
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        _ => return,
    };
    if is_open_below {
        range(facts, Some(least.into()), false, true);
    }
    if is_open_above {
        range(facts, Some(most.into()), false, false);
    }
}

/// Returns the name of a format that the document model does not know.
pub(super) fn text_of<T>(format: &VariantOrUnknownOrEmpty<T>) -> &str {
    match format {
        VariantOrUnknownOrEmpty::Unknown(format) => format,
        _ => "",
    }
}

pub(super) fn step(facts: &mut Facts, step: Option<Bound>) {
    // Only zero is a multiple of zero, and a document must not state such a step.
    if let Some(step) = step.filter(Bound::is_positive) {
        facts.rule(Rule::Step(step));
    }
}

/// A rule for a count.
type Limit = fn(usize) -> Rule;

/// The things that a rule counts.
#[derive(Clone, Copy)]
pub(super) enum Count {
    Characters,
    Items,
    Properties,
}

pub(super) fn counts(facts: &mut Facts, count: Count, least: Option<usize>, most: Option<usize>) {
    let (at_least, at_most): (Limit, Limit) = match count {
        Count::Characters => (Rule::MinLength, Rule::MaxLength),
        Count::Items => (Rule::MinItems, Rule::MaxItems),
        Count::Properties => (Rule::MinProperties, Rule::MaxProperties),
    };
    least
        .into_iter()
        .for_each(|least| facts.rule(at_least(least)));
    most.into_iter().for_each(|most| facts.rule(at_most(most)));
}

impl<'a> Reader<'a> {
    /// Adds `minProperties` and `maxProperties` of the parts of an object. Their other keywords concern the properties.
    pub(super) fn counts_of_parts(
        &self,
        schema: &'a Schema,
        depth: usize,
        facts: &mut Facts,
        seen: &mut HashSet<*const Schema>,
    ) {
        for part in all_of(schema) {
            let Some(part) = self.behind(part) else {
                continue;
            };
            if depth >= MAX_DEPTH || !seen.insert(part) {
                continue;
            }
            let (least, most) = match &part.schema_kind {
                SchemaKind::Type(SchemaType::Object(object)) => {
                    (object.min_properties, object.max_properties)
                }
                SchemaKind::Any(any) => (any.min_properties, any.max_properties),
                _ => (None, None),
            };
            counts(facts, Count::Properties, least, most);
            self.counts_of_parts(part, depth + 1, facts, seen);
        }
    }
}
