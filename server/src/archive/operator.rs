//! The meaning of operators, by the type of the column (`docs/chat.md#archive-queries`).

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, Zoned};
use superoffice::runtime::superoffice::archive::{Operand, Period};

use super::column::{Column, Kind};
use super::condition::{Condition, escape};
use super::error::Cause;
use super::filter::Asker;
use super::period::{Calendar, Range};
use crate::session::Status;
use crate::store::fold::fold;
use crate::store::sql::{Value, ticks};

/// A parsed comparison.
pub(super) struct Operands<'a> {
    /// The column.
    pub(super) column: &'static Column,
    /// The operator, in lower case.
    pub(super) operator: &'a str,
    /// The values.
    pub(super) values: &'a [Operand],
    /// The context of the query.
    pub(super) asker: &'a Asker,
}

/// The condition of a comparison.
pub(super) fn condition(operands: &Operands<'_>) -> Result<Condition, Cause> {
    let Operands {
        column,
        operator,
        values,
        ..
    } = operands;
    let null = Condition::Null(column.value);
    match (*operator, *values) {
        ("isnull", []) => return Ok(null),
        ("isnotnull", []) => return Ok(null.negated()),
        ("eq" | "=" | "equals", [word]) if is_null(word) => return Ok(null),
        ("ne" | "!=", [word]) if is_null(word) => return Ok(null.negated()),
        _ => {}
    }
    match column.kind {
        Kind::Int | Kind::Seconds => number(operands),
        Kind::Status | Kind::Key => list(operands),
        Kind::User => user(operands),
        Kind::Text => text(operands),
        Kind::Instant(_) => instant(operands),
        Kind::Switch { all } => switch(operands).map(|on| Condition::Always(on == all)),
    }
}

/// The condition of a text function.
pub(super) fn pattern(column: &'static Column, name: &str, text: &str) -> Result<Condition, Cause> {
    if column.kind != Kind::Text {
        return Err(no_operator(column, name));
    }
    let text = escape(&fold(text));
    let pattern = match name {
        "startswith" => format!("{text}%"),
        "endswith" => format!("%{text}"),
        _ => format!("%{text}%"),
    };
    Ok(Condition::Like(column.compared, pattern))
}

/// The condition of a period.
pub(super) fn within(
    column: &'static Column,
    name: &str,
    range: Range,
) -> Result<Condition, Cause> {
    match column.kind {
        Kind::Instant(_) => Ok(Condition::range(column.value, range.0, range.1)),
        _ => Err(no_operator(column, name)),
    }
}

fn no_operator(column: &'static Column, operator: &str) -> Cause {
    Cause::Operator {
        column: column.name,
        operator: operator.to_owned(),
    }
}

impl Operands<'_> {
    fn unknown(&self) -> Cause {
        no_operator(self.column, self.operator)
    }

    fn wrong(&self, value: impl Into<String>) -> Cause {
        Cause::Value {
            column: self.column.name,
            value: value.into(),
        }
    }

    /// The only value.
    fn only(&self) -> Result<&Operand, Cause> {
        match self.values {
            [value] => Ok(value),
            _ => Err(self.wrong(format!("a list of {}", self.values.len()))),
        }
    }

    fn pair(&self) -> Result<[&Operand; 2], Cause> {
        match self.values {
            [low, high] => Ok([low, high]),
            _ => Err(self.wrong(format!("a list of {}", self.values.len()))),
        }
    }

    fn compare(&self, sign: &'static str, value: impl Into<Value>) -> Condition {
        Condition::Compare(self.column.compared, sign, value.into())
    }
}

/// The SQL sign of an operator for ordered values.
fn sign(operator: &str) -> Option<&'static str> {
    Some(match operator {
        "eq" | "=" | "equals" | "is" => "=",
        "ne" | "!=" | "unequals" | "isnot" => "<>",
        "lt" | "<" | "less" => "<",
        "le" | "<=" => "<=",
        "gt" | ">" | "greater" => ">",
        "ge" | ">=" => ">=",
        _ => return None,
    })
}

fn is_null(word: &Operand) -> bool {
    matches!(word, Operand::Word(name) if name.eq_ignore_ascii_case("null"))
}

/// A value in the form for messages.
fn shown(value: &Operand) -> String {
    match value {
        Operand::Text(text) => format!("the text {text:?}"),
        Operand::Number(text) | Operand::Word(text) => format!("{text:?}"),
    }
}

fn integer(operands: &Operands<'_>, word: &Operand) -> Result<i64, Cause> {
    let number = match word {
        Operand::Number(text) | Operand::Text(text) => text.parse().ok(),
        _ => None,
    };
    number.ok_or_else(|| operands.wrong(shown(word)))
}

fn number(operands: &Operands<'_>) -> Result<Condition, Cause> {
    match operands.operator {
        "between" => {
            let [low, high] = operands.pair()?;
            let (low, high) = (integer(operands, low)?, integer(operands, high)?);
            Ok(Condition::All(vec![
                operands.compare(">=", low),
                operands.compare("<=", high),
            ]))
        }
        "in" | "oneof" | "notoneof" => one_of(operands, integer),
        operator => {
            let sign = sign(operator).ok_or_else(|| operands.unknown())?;
            Ok(operands.compare(sign, integer(operands, operands.only()?)?))
        }
    }
}

fn one_of<V: Into<Value>>(
    operands: &Operands<'_>,
    read: fn(&Operands<'_>, &Operand) -> Result<V, Cause>,
) -> Result<Condition, Cause> {
    if operands.values.is_empty() {
        return Err(operands.wrong("nothing"));
    }
    let value = |word| read(operands, word).map(Into::into);
    let values: Result<_, _> = operands.values.iter().map(value).collect();
    let condition = Condition::OneOf(operands.column.compared, values?);
    let negative = operands.operator.contains("not");
    Ok(if negative {
        condition.negated()
    } else {
        condition
    })
}

/// A key, or a status by number or name.
fn key(operands: &Operands<'_>, word: &Operand) -> Result<i64, Cause> {
    if let (Kind::Status, Operand::Word(name) | Operand::Text(name)) = (operands.column.kind, word)
        && let Some(status) = Status::from_name(name)
    {
        return Ok(i64::from(status.number()));
    }
    integer(operands, word)
}

fn list(operands: &Operands<'_>) -> Result<Condition, Cause> {
    match operands.operator {
        "oneof" | "notoneof" | "in" => one_of(operands, key),
        operator => match sign(operator) {
            Some(sign @ ("=" | "<>")) => {
                Ok(operands.compare(sign, key(operands, operands.only()?)?))
            }
            _ => Err(operands.unknown()),
        },
    }
}

fn user(operands: &Operands<'_>) -> Result<Condition, Cause> {
    match operands.operator {
        "currentassociate" if operands.values.is_empty() => {
            Ok(operands.compare("=", operands.asker.user.0))
        }
        "associateisoneof" | "associateisnotoneof" => one_of(operands, key),
        _ => list(operands),
    }
}

/// A text in lower case, because comparisons ignore case, as in the product.
fn string(operands: &Operands<'_>, word: &Operand) -> Result<String, Cause> {
    match word {
        Operand::Text(text) | Operand::Number(text) => Ok(fold(text)),
        _ => Err(operands.wrong(shown(word))),
    }
}

fn text(operands: &Operands<'_>) -> Result<Condition, Cause> {
    let value = || string(operands, operands.only()?);
    let function = |name| pattern(operands.column, name, &value()?);
    match operands.operator {
        "begins" => function("startswith"),
        "notbegins" => function("startswith").map(Condition::negated),
        "contains" => function("substringof"),
        "notcontains" => function("substringof").map(Condition::negated),
        "in" | "oneof" | "notoneof" => one_of(operands, string),
        "between" => {
            let [low, high] = operands.pair()?;
            let low = operands.compare(">=", string(operands, low)?);
            let high = operands.compare("<=", string(operands, high)?);
            Ok(Condition::All(vec![low, high]))
        }
        operator => match sign(operator) {
            Some(sign) => Ok(operands.compare(sign, value()?)),
            None => Err(operands.unknown()),
        },
    }
}

/// The span of a written time: its first instant, and the first one after it.
fn moment(operands: &Operands<'_>, word: &Operand) -> Result<(i64, i64), Cause> {
    let (Operand::Number(text) | Operand::Text(text)) = word else {
        return Err(operands.wrong(shown(word)));
    };
    read_moment(text, &operands.asker.calendar).ok_or_else(|| operands.wrong(shown(word)))
}

/// Reads a time. With an offset it is an instant; without one it is in the zone of the request. A date is a whole day.
fn read_moment(text: &str, calendar: &Calendar) -> Option<(i64, i64)> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some((ticks(instant), ticks(instant).saturating_add(1)));
    }
    let has_time = text.contains(['T', 't', ':']);
    if !has_time {
        return text.parse::<Date>().ok().map(|day| calendar.day(day));
    }
    let local: DateTime = text.parse().ok()?;
    let zoned: Zoned = local.to_zoned(calendar.zone.clone()).ok()?;
    let at = ticks(zoned.timestamp());
    Some((at, at.saturating_add(1)))
}

/// The condition of an operator over time. For operators named after dates, a written time means its whole day.
fn instant(operands: &Operands<'_>) -> Result<Condition, Cause> {
    let column = operands.column.value;
    let range = |from, to| Ok(Condition::range(column, from, to));
    if operands.values.is_empty() {
        let period = Period::of_operator(operands.operator).ok_or_else(|| operands.unknown())?;
        let (from, to) = operands.asker.calendar.range(period);
        return range(from, to);
    }
    let exact = || moment(operands, operands.only()?);
    let whole = || whole_day(operands, operands.only()?);
    match operands.operator {
        "between" | "datebetween" => {
            let [low, high] = operands.pair()?;
            range(
                Some(whole_day(operands, low)?.0),
                Some(whole_day(operands, high)?.1),
            )
        }
        "before" => range(None, Some(whole()?.0)),
        "beforeorequal" | "to" => range(None, Some(whole()?.1)),
        "after" => range(Some(whole()?.1), None),
        "from" => range(Some(whole()?.0), None),
        "date" | "equals" => whole().and_then(|(from, to)| range(Some(from), Some(to))),
        "eq" | "=" | "datetime" => exact().and_then(|(from, to)| range(Some(from), Some(to))),
        "ne" | "!=" | "unequals" => {
            let (from, to) = exact()?;
            Ok(Condition::range(column, Some(from), Some(to)).negated())
        }
        "beforetime" | "lt" | "<" => range(None, Some(exact()?.0)),
        "le" | "<=" => range(None, Some(exact()?.1)),
        "gt" | ">" => range(Some(exact()?.1), None),
        "aftertime" | "ge" | ">=" => range(Some(exact()?.0), None),
        _ => Err(operands.unknown()),
    }
}

fn whole_day(operands: &Operands<'_>, word: &Operand) -> Result<(i64, i64), Cause> {
    let (at, _) = moment(operands, word)?;
    let calendar = &operands.asker.calendar;
    let local = crate::store::sql::from_ticks(at).to_zoned(calendar.zone.clone());
    Ok(calendar.day(local.date()))
}

/// Whether a switch is required to be on.
fn switch(operands: &Operands<'_>) -> Result<bool, Cause> {
    let word = match (operands.operator, operands.values) {
        ("set", []) => return Ok(true),
        ("set" | "eq" | "=" | "equals", [word]) => word,
        _ => return Err(operands.unknown()),
    };
    match word.as_str().to_ascii_lowercase().as_str() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(operands.wrong(shown(word))),
    }
}
