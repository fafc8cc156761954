//! The meaning of `$filter` for sessions (`docs/chat.md#archive-queries`). The runtime parses the text.

use superoffice::runtime::superoffice::archive::{
    Expression, Filter, FilterError, Function, Operand, Period, Test, Unit,
};

use super::column::{self, Column};
use super::condition::Condition;
use super::error::{Cause, QueryError};
use super::operator::{self, Operands};
use super::period::Calendar;
use crate::ids::UserId;

/// The maximum distance of a function, in periods.
const FARTHEST: i64 = 1000;

/// The context to which a filter refers implicitly.
#[derive(Debug, Clone)]
pub(super) struct Asker {
    /// The time zone and the time.
    pub(super) calendar: Calendar,
    /// The current associate.
    pub(super) user: UserId,
}

/// Reads a filter. A blank filter matches everything.
pub(super) fn parse(text: &str, asker: &Asker) -> Result<Condition, QueryError> {
    let at = |(position, cause)| QueryError {
        parameter: "$filter",
        position,
        cause,
    };
    let filter: Filter = text
        .parse()
        .map_err(|error: FilterError| at((error.position, Cause::Filter(error.cause))))?;
    condition(filter.into_expression(), asker).map_err(at)
}

type Parsed<T> = Result<T, (usize, Cause)>;

/// The condition of a filter. It is as deep as the text, which the runtime limits.
fn condition(expression: Expression, asker: &Asker) -> Parsed<Condition> {
    let all = |parts: Vec<Expression>| {
        let parts = parts.into_iter().map(|part| condition(part, asker));
        parts.collect::<Parsed<Vec<_>>>()
    };
    Ok(match expression {
        Expression::All(parts) => Condition::All(all(parts)?),
        Expression::Any(parts) => Condition::Any(all(parts)?),
        Expression::Not(inner) => condition(*inner, asker)?.negated(),
        Expression::Test(comparison) => test(&comparison, asker)?,
        Expression::Function(called) => function(&called, asker)?,
    })
}

fn test(test: &Test, asker: &Asker) -> Parsed<Condition> {
    let column = find(&test.column, test.at.name)?;
    let operands = Operands {
        column,
        operator: &test.operator.to_ascii_lowercase(),
        values: &test.values,
        asker,
    };
    operator::condition(&operands).map_err(|cause| match cause {
        Cause::Value { .. } => (test.at.values, cause),
        cause => (test.at.operator, cause),
    })
}

fn function(function: &Function, asker: &Asker) -> Parsed<Condition> {
    let lower = function.name.to_ascii_lowercase();
    let start = function.at.values;
    match lower.as_str() {
        "substringof" | "startswith" | "endswith" => {
            // One of these functions has the text first, the others have it second. Both orders are accepted.
            let (text, column) = match &*function.arguments {
                [Operand::Text(text), Operand::Word(column)]
                | [Operand::Word(column), Operand::Text(text)] => (text, column),
                _ => return Err((start, arguments_of("a column and a text"))),
            };
            let column = find(column, start)?;
            operator::pattern(column, &lower, text).map_err(|cause| (function.at.name, cause))
        }
        _ => period(&lower, function, asker),
    }
}

/// A function over a period: `this(f, month)`, `next(f, 3, days)`.
fn period(lower: &str, function: &Function, asker: &Asker) -> Parsed<Condition> {
    let (name, position, start) = (&function.name, function.at.name, function.at.values);
    let counted = !matches!(lower, "this" | "thisandpreviousandnext");
    let known = ["this", "next", "previous", "thisandnext", "thisandprevious"];
    if counted && !known.contains(&lower) {
        return Err((position, Cause::Function(name.clone())));
    }
    let (column, count, unit) = match &*function.arguments {
        [Operand::Word(column), unit] if !counted => (column, 1, unit),
        [Operand::Word(column), Operand::Number(count), unit] if counted => {
            let count = count.parse().unwrap_or(0);
            (column, count, unit)
        }
        _ => {
            return Err((
                start,
                arguments_of("a column, a number if needed, a period"),
            ));
        }
    };
    let column = find(column, start)?;
    let unit = match unit {
        Operand::Word(unit) | Operand::Text(unit) => Unit::named(unit),
        Operand::Number(_) => None,
    };
    let unit = unit.ok_or((
        start,
        arguments_of("day, week, month, quarter, halfyear or year"),
    ))?;
    if !(1..=FARTHEST).contains(&count) {
        return Err((start, arguments_of("a number from 1 to 1000")));
    }
    let period = Period::of_function(lower, count, unit);
    let period = period.ok_or_else(|| (position, Cause::Function(name.clone())))?;
    let range = asker.calendar.range(period);
    operator::within(column, name, range).map_err(|cause| (position, cause))
}

fn arguments_of(expected: &'static str) -> Cause {
    let found = "other arguments".to_owned();
    Cause::Expected { expected, found }
}

fn find(name: &str, position: usize) -> Parsed<&'static Column> {
    column::find(name).ok_or_else(|| (position, Cause::Column(name.to_owned())))
}
