//! Limits of values: lengths, ranges, patterns.

use std::cmp::Ordering;
use std::fmt::Display;

use serde_json::Value;

/// How a limit changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Fewer values are allowed.
    Tightened,
    /// More values are allowed.
    Loosened,
    /// Other values are allowed.
    Replaced,
}

/// A limit that differs: how it was and is, in a few words such as `maxLength 10`.
pub(super) type Differing = (Limit, Option<String>, Option<String>);

/// The end of a range.
#[derive(Debug, Clone, PartialEq)]
struct End {
    value: Value,
    is_exclusive: bool,
}

/// What a schema allows beside its type.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bounds {
    minimum: Option<End>,
    maximum: Option<End>,
    multiple_of: Option<Value>,
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

    pub(super) fn multiple_of(&mut self, value: Option<Value>) {
        if value.is_some() {
            self.multiple_of = value;
        }
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

    /// Writes limits of whole numbers in one way: more than 0 is at least 1, and all are multiples of 1.
    pub(super) fn make_whole(&mut self) {
        if self.multiple_of.as_ref().and_then(Value::as_f64) == Some(1.0) {
            self.multiple_of = None;
        }
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
    }

    /// The limits that differ from these in `new`.
    pub(super) fn compare(&self, new: &Self) -> Vec<Differing> {
        let mut found = Vec::new();
        let ends = [
            ("minimum", &self.minimum, &new.minimum, Ordering::Greater),
            ("maximum", &self.maximum, &new.maximum, Ordering::Less),
        ];
        for (word, before, after, tighter) in ends {
            let order = |one: &End, other: &End| match word {
                "minimum" => lower(one, other),
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
                Some(format!("{word} {}{exclusive}", end.value))
            };
            found.push((limit, told(before), told(after)));
        }
        found.extend(self.multiples(new));
        for (word, before, after) in [
            ("Length", self.length, new.length),
            ("Items", self.items, new.items),
            ("Properties", self.properties, new.properties),
        ] {
            found.extend(range(word, before, after));
        }
        if self.unique != new.unique {
            let told = |is: bool| is.then(|| "uniqueItems".to_owned());
            found.push((judged(new.unique), told(self.unique), told(new.unique)));
        }
        if self.patterns != new.patterns {
            let told = |list: &[String]| {
                (!list.is_empty()).then(|| format!("pattern {}", list.join(" and ")))
            };
            let within = |one: &[String], other: &[String]| one.iter().all(|p| other.contains(p));
            let limit = if within(&self.patterns, &new.patterns) {
                Limit::Tightened
            } else if within(&new.patterns, &self.patterns) {
                Limit::Loosened
            } else {
                Limit::Replaced
            };
            found.push((limit, told(&self.patterns), told(&new.patterns)));
        }
        found
    }

    fn multiples(&self, new: &Self) -> Option<Differing> {
        let (before, after) = (self.multiple_of.as_ref(), new.multiple_of.as_ref());
        let told = |value: Option<&Value>| value.map(|value| format!("multipleOf {value}"));
        let limit = match (before, after) {
            (None, None) => return None,
            (None, Some(_)) => Limit::Tightened,
            (Some(_), None) => Limit::Loosened,
            (Some(before), Some(after)) => match (before.as_f64(), after.as_f64()) {
                (Some(before), Some(after)) if before == after => return None,
                (Some(before), Some(after)) if divides(before, after) => Limit::Tightened,
                (Some(before), Some(after)) if divides(after, before) => Limit::Loosened,
                _ => Limit::Replaced,
            },
        };
        Some((limit, told(before), told(after)))
    }
}

/// A number as a whole one, if it is one and fits.
fn whole(value: &Value) -> Option<i64> {
    /// 2^53: a double holds every whole number up to it.
    const MOST: f64 = 9_007_199_254_740_992.0;
    value.as_i64().or_else(|| {
        let value = value.as_f64()?;
        let is_whole = value.fract() == 0.0 && value.abs() <= MOST;
        is_whole.then(|| format!("{value:.0}").parse().ok())?
    })
}

const fn judged(is_tighter: bool) -> Limit {
    if is_tighter {
        Limit::Tightened
    } else {
        Limit::Loosened
    }
}

/// Whether every multiple of `many` is one of `one`.
fn divides(one: f64, many: f64) -> bool {
    let quotient = many / one;
    quotient.is_finite() && quotient.fract() == 0.0
}

fn narrow(known: &mut (usize, Option<usize>), least: Option<usize>, most: Option<usize>) {
    known.0 = known.0.max(least.unwrap_or_default());
    known.1 = match (known.1, most) {
        (Some(known), Some(most)) => Some(known.min(most)),
        (known, most) => known.or(most),
    };
}

/// The ends of a count that differ.
fn range(
    word: &str,
    before: (usize, Option<usize>),
    after: (usize, Option<usize>),
) -> Vec<Differing> {
    let told = |end: &str, value: &dyn Display| Some(format!("{end}{word} {value}"));
    let mut found = Vec::new();
    if before.0 != after.0 {
        let least = |value: usize| (value > 0).then(|| told("min", &value)).flatten();
        found.push((judged(after.0 > before.0), least(before.0), least(after.0)));
    }
    if before.1 != after.1 {
        let most = |value: Option<usize>| value.and_then(|value| told("max", &value));
        let is_tighter = match (before.1, after.1) {
            (Some(before), Some(after)) => after < before,
            (before, _) => before.is_none(),
        };
        found.push((judged(is_tighter), most(before.1), most(after.1)));
    }
    found
}

/// Compares numbers as integers where both are, because a double cannot tell large ones apart.
fn numbers(one: &Value, other: &Value) -> Ordering {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => {
            let (one, other) = (one.as_f64(), other.as_f64());
            one.partial_cmp(&other).unwrap_or(Ordering::Equal)
        }
    }
}

/// Which of two lower ends is the higher one.
fn lower(one: &End, other: &End) -> Ordering {
    numbers(&one.value, &other.value).then(one.is_exclusive.cmp(&other.is_exclusive))
}

/// Which of two upper ends is the higher one.
fn upper(one: &End, other: &End) -> Ordering {
    numbers(&one.value, &other.value).then(other.is_exclusive.cmp(&one.is_exclusive))
}
