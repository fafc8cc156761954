//! Comparisons of a filter with the columns of a row.

use std::cmp::Ordering;

use serde_json::Value;

use super::calendar::{self, Range};
use super::evaluate::Asker;
use super::expression::{Function, Test};
use super::operand::Operand;
use super::parse::Cause;
use super::period::{Period, Unit};
use super::row::Row;
use crate::superoffice::text::{Encoded, Fields as _};

/// The maximum number of periods in a function.
const FARTHEST: i64 = 1000;

/// Operators that are true for a column without a value.
const NEGATIVE: [&str; 6] = [
    "ne",
    "!=",
    "unequals",
    "isnot",
    "notoneof",
    "associateisnotoneof",
];

/// Operators that read a column without a value as an empty text or an empty list.
const OF_EMPTY: [&str; 8] = [
    "begins",
    "notbegins",
    "contains",
    "notcontains",
    "intarrayoneof",
    "intarrayallof",
    "intarraynotallof",
    "intarraynotanyof",
];

/// A value of a row or a filter, in comparable form.
#[derive(Debug, Clone, PartialEq)]
enum Comparable {
    Number(f64),
    /// Seconds of local time.
    Time(i64),
    Text(String),
}

impl Comparable {
    fn of(text: &str) -> Self {
        let encoded = Encoded::new(text);
        if let Ok(Some(number)) = encoded.to_f64() {
            return Self::Number(number);
        }
        if let Ok(Some(seconds)) = encoded.to_seconds() {
            // A difference of less than 2^52 seconds is exact as a double.
            return Self::of(&seconds.to_string());
        }
        match time(text) {
            Some(time) => Self::Time(time),
            None => Self::Text(text.to_lowercase()),
        }
    }

    fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b),
            (Self::Time(a), Self::Time(b)) => Some(a.cmp(b)),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    /// The position of the value's variant in the total order.
    const fn rank(&self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::Time(_) => 1,
            Self::Text(_) => 2,
        }
    }
}

/// A value of a row.
pub(super) struct Found {
    /// The original text, with its marker.
    raw: String,
    /// Without its marker, in lower case.
    content: String,
    /// Whether it is a JSON text without a marker.
    is_text: bool,
    comparable: Comparable,
}

impl Found {
    /// The value of a column; `None` if it is empty.
    pub(super) fn of(row: &Row<'_>, column: &str) -> Option<Self> {
        let is_string = matches!(row.json(column), Some(Value::String(_)));
        let value = row.field(column).filter(|value| !value.is_empty())?;
        Some(Self::new(value, is_string))
    }

    fn new(value: Encoded<'_>, is_string: bool) -> Self {
        let (marker, content) = value.parts();
        let is_plain = marker.is_none();
        let content = if is_plain { value.raw() } else { content };
        Self {
            content: content.to_lowercase(),
            is_text: is_plain && is_string,
            comparable: Comparable::of(value.raw()),
            raw: value.into_raw(),
        }
    }

    fn empty() -> Self {
        Self::new(Encoded::new(""), true)
    }

    /// A total order: numbers, times, texts.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let (a, b) = (&self.comparable, &other.comparable);
        a.compare(b).unwrap_or_else(|| a.rank().cmp(&b.rank()))
    }

    fn time(&self) -> Option<i64> {
        time(&self.raw)
    }

    fn is_true(&self) -> bool {
        truth(&self.raw) == Some(true)
    }

    /// Whether this equals a value of a filter: by value, or else as text.
    fn equals(&self, value: &Operand) -> bool {
        self.comparable == operand(value) || self.content == value.as_str().to_lowercase()
    }

    /// The same for operators on text, where `1` and `1.0` differ.
    fn is(&self, value: &Operand) -> bool {
        match value {
            Operand::Text(text) if self.is_text => self.content == text.to_lowercase(),
            value => self.equals(value),
        }
    }
}

impl Test {
    /// Whether a row matches.
    pub(super) fn passes(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, Cause> {
        let operator = self.operator.to_ascii_lowercase();
        let found = Found::of(row, &self.column);
        let is_null = |operand: &Operand| matches!(operand, Operand::Word(word) if word.eq_ignore_ascii_case("null"));
        match (operator.as_str(), &*self.values) {
            ("isnull", []) => return Ok(found.is_none()),
            ("isnotnull", []) => return Ok(found.is_some()),
            ("eq" | "=" | "equals" | "is", [operand]) if is_null(operand) => {
                return Ok(found.is_none());
            }
            ("ne" | "!=" | "unequals" | "isnot", [operand]) if is_null(operand) => {
                return Ok(found.is_some());
            }
            ("currentassociate", []) => {
                return Ok(found.map(|found| found.comparable)
                    == Some(Comparable::of(&asker.associate.to_string())));
            }
            _ => {}
        }
        let is_within_range = |range| {
            let time = found.as_ref().and_then(Found::time);
            time.is_some_and(|time| is_within(time, range))
        };
        if let Some(range) = self.range(&operator, asker)? {
            return Ok(is_within_range(range));
        }
        if let ("ne" | "!=" | "unequals", Some(day)) = (operator.as_str(), self.day()) {
            return Ok(!is_within_range(day));
        }
        match found {
            Some(found) => self.compare(&operator, &found),
            None if OF_EMPTY.contains(&operator.as_str()) => {
                self.compare(&operator, &Found::empty())
            }
            // An empty column matches only negative operators.
            None => {
                self.compare(&operator, &Found::empty())?;
                Ok(NEGATIVE.contains(&operator.as_str()))
            }
        }
    }

    /// Compares with a value of a row.
    fn compare(&self, operator: &str, found: &Found) -> Result<bool, Cause> {
        let ordering = || -> Result<Option<Ordering>, Cause> {
            Ok(found.comparable.compare(&operand(self.only()?)))
        };
        let text = || Ok::<_, Cause>(self.only()?.as_str().to_lowercase());
        let has = |number: &i32| ints(&found.raw).contains(number);
        Ok(match operator {
            "is" => found.is(self.only()?),
            "isnot" => !found.is(self.only()?),
            "in" => self.values.iter().any(|value| found.is(value)),
            "eq" | "=" | "equals" => found.equals(self.only()?),
            "ne" | "!=" | "unequals" => !found.equals(self.only()?),
            "oneof" | "associateisoneof" => self.values.iter().any(|value| found.equals(value)),
            "notoneof" | "associateisnotoneof" => {
                !self.values.iter().any(|value| found.equals(value))
            }
            "lt" | "<" | "less" => ordering()? == Some(Ordering::Less),
            "le" | "<=" => ordering()?.is_some_and(Ordering::is_le),
            "gt" | ">" | "greater" => ordering()? == Some(Ordering::Greater),
            "ge" | ">=" => ordering()?.is_some_and(Ordering::is_ge),
            "begins" => found.content.starts_with(&text()?),
            "notbegins" => !found.content.starts_with(&text()?),
            "contains" => found.content.contains(&text()?),
            "notcontains" => !found.content.contains(&text()?),
            "intarrayoneof" => self.ints()?.iter().any(has),
            "intarrayallof" => self.ints()?.iter().all(has),
            "intarraynotallof" => !self.ints()?.iter().all(has),
            "intarraynotanyof" => !self.ints()?.iter().any(has),
            "set" if self.values.is_empty() => found.is_true(),
            "set" => {
                let wanted = self.only()?;
                match (wanted, truth(wanted.as_str()), truth(&found.raw)) {
                    (Operand::Number(_), None, _) | (Operand::Number(_), _, None) => {
                        found.equals(wanted)
                    }
                    (_, wanted, _) => found.is_true() == (wanted == Some(true)),
                }
            }
            "between" => {
                let [low, high] = &*self.values else {
                    return Err(self.wrong());
                };
                let compare = |value| found.comparable.compare(&operand(value));
                compare(low).is_some_and(Ordering::is_ge)
                    && compare(high).is_some_and(Ordering::is_le)
            }
            _ => return Err(Cause::Operator(self.operator.clone())),
        })
    }

    /// The range of an operator on days and times; `None` for other operators.
    fn range(&self, operator: &str, asker: &Asker) -> Result<Option<Range>, Cause> {
        if self.values.is_empty() {
            let period = Period::of_operator(operator);
            return Ok(period.and_then(|period| calendar::range(&asker.now, period)));
        }
        let exact = || self.time().ok_or_else(|| self.wrong());
        let whole = || exact().map(calendar::day);
        Ok(Some(match operator {
            "before" => (None, whole()?.0),
            "beforeorequal" | "to" => (None, whole()?.1),
            "date" => whole()?,
            "after" => (whole()?.1, None),
            "from" => (whole()?.0, None),
            "beforetime" => (None, Some(exact()?)),
            "datetime" => match self.day() {
                Some(day) => day,
                None => (Some(exact()?), Some(exact()?.saturating_add(1))),
            },
            "aftertime" => (Some(exact()?), None),
            "datebetween" | "between" => match &*self.values {
                [low, high] => match (time(low.as_str()), time(high.as_str())) {
                    (Some(low), Some(high)) => (calendar::day(low).0, calendar::day(high).1),
                    _ if operator == "between" => return Ok(None),
                    _ => return Err(self.wrong()),
                },
                _ => return Err(self.wrong()),
            },
            "equals" if self.time().is_some() => whole()?,
            _ => match (operator, self.day()) {
                ("eq" | "=", Some(day)) => day,
                ("le" | "<=", Some((_, end))) => (None, end),
                ("gt" | ">" | "greater", Some((_, end))) => (end, None),
                _ => return Ok(None),
            },
        }))
    }

    /// The single value, as a time.
    fn time(&self) -> Option<i64> {
        time(self.only().ok()?.as_str())
    }

    /// The single value as a day, if it has no time; it then covers the whole day.
    fn day(&self) -> Option<Range> {
        let value = Encoded::new(self.only().ok()?.as_str());
        let is_day = !value.parts().1.contains(':');
        self.time().filter(|_| is_day).map(calendar::day)
    }

    fn only(&self) -> Result<&Operand, Cause> {
        match &*self.values {
            [only] => Ok(only),
            _ => Err(self.wrong()),
        }
    }

    /// The values as integers.
    fn ints(&self) -> Result<Vec<i32>, Cause> {
        let values = self.values.iter().map(|value| value.as_str().parse());
        let values: Result<Vec<i32>, _> = values.collect();
        values.map_err(|_| self.wrong())
    }

    fn wrong(&self) -> Cause {
        Cause::value(&self.operator, &self.values)
    }
}

impl Function {
    /// Whether a row matches.
    pub(super) fn passes(&self, row: &Row<'_>, asker: &Asker) -> Result<bool, Cause> {
        let name = self.name.to_ascii_lowercase();
        if ["substringof", "startswith", "endswith"].contains(&name.as_str()) {
            // The text is the first argument of one function and the second argument of the others; both orders are accepted.
            let ([Operand::Text(text), Operand::Word(column)]
            | [Operand::Word(column), Operand::Text(text)]) = &*self.arguments
            else {
                return Err(self.wrong());
            };
            let found = Found::of(row, column).unwrap_or_else(Found::empty).content;
            let text = text.to_lowercase();
            return Ok(match name.as_str() {
                "startswith" => found.starts_with(&text),
                "endswith" => found.ends_with(&text),
                _ => found.contains(&text),
            });
        }
        if Period::of_function(&name, 1, Unit::Day).is_none() {
            return Err(Cause::Function(self.name.clone()));
        }
        let (column, count, unit) = match &*self.arguments {
            [Operand::Word(column), unit] => (column, 1, unit),
            [Operand::Word(column), Operand::Number(count), unit] => {
                (column, count.parse().unwrap_or(0), unit)
            }
            _ => return Err(self.wrong()),
        };
        let range = || {
            let count_fits = (1..=FARTHEST).contains(&count);
            let unit = Unit::named(unit.as_str()).filter(|_| count_fits)?;
            calendar::range(&asker.now, Period::of_function(&name, count, unit)?)
        };
        let range = range().ok_or_else(|| self.wrong())?;
        let time = Found::of(row, column).and_then(|found| found.time());
        Ok(time.is_some_and(|time| is_within(time, range)))
    }

    fn wrong(&self) -> Cause {
        Cause::value(&self.name, &self.arguments)
    }
}

fn operand(operand: &Operand) -> Comparable {
    Comparable::of(operand.as_str())
}

/// The seconds of a time in text.
fn time(text: &str) -> Option<i64> {
    let time = Encoded::new(text).to_date_time().ok()??;
    calendar::seconds(&time)
}

fn truth(text: &str) -> Option<bool> {
    Encoded::new(text).to_bool().ok()?
}

/// The numbers of a list; empty for any other text.
fn ints(text: &str) -> Vec<i32> {
    Encoded::new(text).to_ints().unwrap_or_default()
}

fn is_within(time: i64, (from, to): Range) -> bool {
    from.is_none_or(|from| from <= time) && to.is_none_or(|to| time < to)
}
