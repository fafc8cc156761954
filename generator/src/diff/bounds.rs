//! Limits of values: lengths, ranges, patterns.

use std::cmp::Ordering;

use serde_json::Value;

/// The change of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// It allows fewer values.
    Tightened,
    /// It allows more values.
    Loosened,
    /// It allows other values.
    Replaced,
}

/// The keyword of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    Minimum,
    Maximum,
    MultipleOf,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
    UniqueItems,
    Pattern,
}

impl Rule {
    const fn keyword(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MultipleOf => "multipleOf",
            Self::MinLength => "minLength",
            Self::MaxLength => "maxLength",
            Self::MinItems => "minItems",
            Self::MaxItems => "maxItems",
            Self::MinProperties => "minProperties",
            Self::MaxProperties => "maxProperties",
            Self::UniqueItems => "uniqueItems",
            Self::Pattern => "pattern",
        }
    }
}

/// A limit that differs: its old and new value in a few words, such as `maxLength 10`.
#[derive(Debug)]
pub(super) struct Differing {
    pub(super) rule: Rule,
    pub(super) limit: Limit,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Differing {
    /// Creates a limit with its values, if there are any.
    fn new(rule: Rule, limit: Limit, values: [Option<String>; 2]) -> Self {
        let told = |value: String| match value.as_str() {
            "" => rule.keyword().to_owned(),
            value => format!("{} {value}", rule.keyword()),
        };
        let [old, new] = values.map(|value| value.map(told));
        Self {
            rule,
            limit,
            old,
            new,
        }
    }
}

/// The end of a range.
#[derive(Debug, Clone, PartialEq)]
struct End {
    value: Value,
    is_exclusive: bool,
}

/// The limits of a schema in addition to its type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bounds {
    minimum: Option<End>,
    maximum: Option<End>,
    /// Steps, in order. None of them implies another one.
    multiple_of: Vec<Value>,
    length: (usize, Option<usize>),
    items: (usize, Option<usize>),
    properties: (usize, Option<usize>),
    unique: bool,
    patterns: Vec<String>,
}

impl Bounds {
    pub(super) fn minimum(&mut self, value: Option<Value>, is_exclusive: bool) {
        let Some(value) = value else { return };
        let end = End {
            value,
            is_exclusive,
        };
        let known = self.minimum.as_ref();
        if known.is_none_or(|known| lower(&end, known) == Ordering::Greater) {
            self.minimum = Some(end);
        }
    }

    pub(super) fn maximum(&mut self, value: Option<Value>, is_exclusive: bool) {
        let Some(value) = value else { return };
        let end = End {
            value,
            is_exclusive,
        };
        let known = self.maximum.as_ref();
        if known.is_none_or(|known| upper(&end, known) == Ordering::Less) {
            self.maximum = Some(end);
        }
    }

    /// Adds a step. Values must be multiples of all steps.
    pub(super) fn multiple_of(&mut self, value: Option<Value>) {
        let Some(mut value) = value else { return };
        let both = |known: &Value| common(whole(known)?, whole(&value)?);
        let found = self
            .multiple_of
            .iter()
            .position(|known| both(known).is_some());
        if let Some(at) = found {
            let known = self.multiple_of.remove(at);
            value = both(&known).map_or(value, Value::from);
        }
        // The coarser of two steps implies the finer one.
        self.multiple_of.retain(|known| !divides(known, &value));
        if !self.multiple_of.iter().any(|known| divides(&value, known)) {
            self.multiple_of.push(value);
        }
        self.multiple_of.sort_by(numbers);
    }

    pub(super) fn length(&mut self, least: Option<usize>, most: Option<usize>) {
        narrow(&mut self.length, least, most);
    }

    pub(super) fn items(&mut self, least: Option<usize>, most: Option<usize>) {
        narrow(&mut self.items, least, most);
    }

    pub(super) fn properties(&mut self, least: Option<usize>, most: Option<usize>) {
        narrow(&mut self.properties, least, most);
    }

    pub(super) fn unique(&mut self, is_unique: bool) {
        self.unique |= is_unique;
    }

    pub(super) fn pattern(&mut self, pattern: Option<&str>) {
        let new = pattern.filter(|p| !self.patterns.iter().any(|known| known == p));
        self.patterns.extend(new.map(str::to_owned));
        self.patterns.sort_unstable();
    }

    /// Whether a list may have one item.
    pub(super) fn is_one_allowed(&self) -> bool {
        self.items.0 <= 1 && self.items.1 != Some(0)
    }

    /// Whether any limit is stated.
    pub(super) fn is_some(&self) -> bool {
        *self != Self::default()
    }

    /// Normalizes limits of whole numbers: more than 0 becomes at least 1, multiples of 1 are implied, and the limits of the format are
    /// omitted.
    pub(super) fn make_whole(&mut self, format: Option<&str>) {
        let one = Value::from(1);
        self.multiple_of.retain(|step| !divides(step, &one));
        for (end, step) in [(&mut self.minimum, 1), (&mut self.maximum, -1)] {
            let Some(end) = end else { continue };
            let next = whole(&end.value).and_then(|value| value.checked_add(step));
            if end.is_exclusive
                && let Some(next) = next
            {
                *end = End {
                    value: Value::from(next),
                    is_exclusive: false,
                };
            }
        }
        let (least, most) = match format {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Some("int64") => (i64::MIN, i64::MAX),
            _ => return,
        };
        let value = |end: &End| whole(&end.value).filter(|_| !end.is_exclusive);
        if self
            .minimum
            .as_ref()
            .and_then(value)
            .is_some_and(|end| end <= least)
        {
            self.minimum = None;
        }
        if self
            .maximum
            .as_ref()
            .and_then(value)
            .is_some_and(|end| end >= most)
        {
            self.maximum = None;
        }
    }

    /// Returns the limits that differ in `new`.
    pub(super) fn compare(&self, new: &Self) -> Vec<Differing> {
        let mut found = Vec::new();
        let ends = [
            (
                Rule::Minimum,
                &self.minimum,
                &new.minimum,
                Ordering::Greater,
            ),
            (Rule::Maximum, &self.maximum, &new.maximum, Ordering::Less),
        ];
        for (rule, before, after, tighter) in ends {
            let order = |one: &End, other: &End| match rule {
                Rule::Minimum => lower(one, other),
                _ => upper(one, other),
            };
            let limit = match (before, after) {
                (None, None) => continue,
                (None, Some(_)) => Limit::Tightened,
                (Some(_), None) => Limit::Loosened,
                (Some(before), Some(after)) => match order(after, before) {
                    Ordering::Equal => continue,
                    found if found == tighter => Limit::Tightened,
                    _ => Limit::Loosened,
                },
            };
            let told = |end: &Option<End>| {
                let end = end.as_ref()?;
                let exclusive = if end.is_exclusive { " (exclusive)" } else { "" };
                Some(format!("{}{exclusive}", end.value))
            };
            found.push(Differing::new(rule, limit, [before, after].map(told)));
        }
        found.extend(self.multiples(new));
        for (rules, before, after) in [
            ([Rule::MinLength, Rule::MaxLength], self.length, new.length),
            ([Rule::MinItems, Rule::MaxItems], self.items, new.items),
            (
                [Rule::MinProperties, Rule::MaxProperties],
                self.properties,
                new.properties,
            ),
        ] {
            found.extend(range(rules, before, after));
        }
        if self.unique != new.unique {
            let told = [self.unique, new.unique].map(|is: bool| is.then(String::new));
            found.push(Differing::new(Rule::UniqueItems, judged(new.unique), told));
        }
        if self.patterns != new.patterns {
            let told = |list: &Vec<String>| (!list.is_empty()).then(|| list.join(" and "));
            let within = |one: &[String], other: &[String]| one.iter().all(|p| other.contains(p));
            let limit = if within(&self.patterns, &new.patterns) {
                Limit::Tightened
            } else if within(&new.patterns, &self.patterns) {
                Limit::Loosened
            } else {
                Limit::Replaced
            };
            let values = [&self.patterns, &new.patterns].map(told);
            found.push(Differing::new(Rule::Pattern, limit, values));
        }
        found
    }

    fn multiples(&self, new: &Self) -> Option<Differing> {
        let (before, after) = (&self.multiple_of, &new.multiple_of);
        let implies = |one: &[Value], other: &[Value]| {
            let is_implied = |step: &Value| one.iter().any(|many| divides(step, many));
            other.iter().all(is_implied)
        };
        let limit = match (implies(after, before), implies(before, after)) {
            _ if before == after => return None,
            (true, true) => return None,
            (true, false) => Limit::Tightened,
            (false, true) => Limit::Loosened,
            (false, false) => Limit::Replaced,
        };
        let told = |steps: &Vec<Value>| {
            let words: Vec<String> = steps.iter().map(Value::to_string).collect();
            (!words.is_empty()).then(|| words.join(" and "))
        };
        Some(Differing::new(
            Rule::MultipleOf,
            limit,
            [before, after].map(told),
        ))
    }
}

/// Returns a number as an integer if it is whole and fits.
fn whole(value: &Value) -> Option<i64> {
    /// 2^53. A double represents every whole number up to it.
    const MOST: f64 = 9_007_199_254_740_992.0;
    value.as_i64().or_else(|| {
        let value = value.as_f64()?;
        let is_whole = value.fract() == 0.0 && value.abs() <= MOST;
        is_whole.then(|| format!("{value:.0}").parse().ok())?
    })
}

/// Normalizes a number without a fraction as JSON Schema defines it: 1.0 is 1 (draft 2020-12, section 4.2.2).
pub(super) fn without_fraction(value: Value) -> Value {
    match whole(&value).filter(|_| value.is_f64()) {
        Some(whole) => Value::from(whole),
        None => value,
    }
}

const fn judged(is_tighter: bool) -> Limit {
    if is_tighter {
        Limit::Tightened
    } else {
        Limit::Loosened
    }
}

/// Whether every multiple of `many` is a multiple of `one`.
fn divides(one: &Value, many: &Value) -> bool {
    if let (Some(one), Some(many)) = (whole(one), whole(many)) {
        return many.checked_rem(one) == Some(0);
    }
    let (Some(one), Some(many)) = (one.as_f64(), many.as_f64()) else {
        return false;
    };
    // Decimal fractions such as 0.1 are not exact. The two numbers and their quotient may each be off by half a last digit.
    let quotient = many / one;
    let near = 2.0 * f64::EPSILON * quotient.abs();
    let distance = (quotient - quotient.round()).abs();
    quotient.round() != 0.0 && near < 0.5 && distance <= near
}

/// Returns the least common multiple of two whole numbers, if it fits.
fn common(one: i64, other: i64) -> Option<i64> {
    let (mut a, mut b) = (one.checked_abs()?, other.checked_abs()?);
    while b != 0 {
        (a, b) = (b, a.checked_rem(b)?);
    }
    one.checked_abs()?
        .checked_div(a)?
        .checked_mul(other.checked_abs()?)
}

fn narrow(known: &mut (usize, Option<usize>), least: Option<usize>, most: Option<usize>) {
    known.0 = known.0.max(least.unwrap_or_default());
    known.1 = match (known.1, most) {
        (Some(known), Some(most)) => Some(known.min(most)),
        (known, most) => known.or(most),
    };
}

/// Compares the ends of a count.
fn range(
    [least, most]: [Rule; 2],
    before: (usize, Option<usize>),
    after: (usize, Option<usize>),
) -> Vec<Differing> {
    let mut found = Vec::new();
    if before.0 != after.0 {
        let told = |value: usize| (value > 0).then(|| value.to_string());
        let values = [before.0, after.0].map(told);
        found.push(Differing::new(least, judged(after.0 > before.0), values));
    }
    if before.1 != after.1 {
        let is_tighter = match (before.1, after.1) {
            (Some(before), Some(after)) => after < before,
            (before, _) => before.is_none(),
        };
        let values = [before.1, after.1].map(|value| value.map(|value| value.to_string()));
        found.push(Differing::new(most, judged(is_tighter), values));
    }
    found
}

/// Compares two integers as integers, because doubles cannot represent large ones exactly. Other numbers are compared as doubles.
fn numbers(one: &Value, other: &Value) -> Ordering {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => {
            let (one, other) = (one.as_f64(), other.as_f64());
            one.partial_cmp(&other).unwrap_or(Ordering::Equal)
        }
    }
}

/// Returns the order of two lower ends: the higher one is greater.
fn lower(one: &End, other: &End) -> Ordering {
    numbers(&one.value, &other.value).then(one.is_exclusive.cmp(&other.is_exclusive))
}

/// Returns the order of two upper ends: the higher one is greater.
fn upper(one: &End, other: &End) -> Ordering {
    numbers(&one.value, &other.value).then(other.is_exclusive.cmp(&one.is_exclusive))
}
