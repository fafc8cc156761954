//! The parser of `$filter` (`docs/chat.md#archive-queries`).
//!
//! ```text
//! either     = all { "or" all }
//! all        = one { "and" one }
//! one        = "not" one | "(" either ")" | function | comparison
//! comparison = column operator [ value | "(" value { "," value } ")" ]
//! ```

use super::column::{self, Column};
use super::condition::Condition;
use super::error::{Cause, QueryError};
use super::operator::{self, Operands};
use super::period::{Calendar, Unit};
use super::token::{Token, Word, split};
use crate::ids::UserId;

/// Deepest nesting; each level is a call of the parser and of the database's.
const DEEPEST: usize = 50;

/// Most comparisons in one filter.
const MOST: usize = 200;

/// Most periods that a function may reach away.
const FARTHEST: i64 = 1000;

/// What a filter refers to without saying it.
#[derive(Debug, Clone)]
pub(super) struct Asker {
    /// Place and time.
    pub(super) calendar: Calendar,
    /// The current associate.
    pub(super) user: UserId,
}

/// Reads a filter. A blank one lets everything through.
pub(super) fn parse(text: &str, asker: &Asker) -> Result<Condition, QueryError> {
    let at = |(position, cause)| QueryError {
        parameter: "$filter",
        position,
        cause,
    };
    let tokens = split(text).map_err(at)?;
    let mut parser = Parser {
        tokens: &tokens,
        asker,
        depth: 0,
        tests: 0,
    };
    if parser.peek() == &Word::End {
        return Ok(Condition::All(Vec::new()));
    }
    let condition = parser.either().map_err(at)?;
    parser
        .expect(&Word::End, "\"and\", \"or\" or the end")
        .map_err(at)?;
    Ok(condition)
}

type Parsed<T> = Result<T, (usize, Cause)>;

struct Parser<'a> {
    tokens: &'a [Token],
    asker: &'a Asker,
    depth: usize,
    tests: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> &'a Word {
        self.tokens.first().map_or(&Word::End, |token| &token.word)
    }

    fn position(&self) -> usize {
        self.tokens.first().map_or(1, |token| token.position)
    }

    /// The next word; the end comes again and again.
    fn next(&mut self) -> &'a Word {
        let word = self.peek();
        if word != &Word::End {
            self.tokens = self.tokens.get(1..).unwrap_or_default();
        }
        word
    }

    fn expect(&mut self, word: &Word, expected: &'static str) -> Parsed<()> {
        if self.peek() == word {
            self.next();
            return Ok(());
        }
        Err(self.unexpected(expected))
    }

    fn unexpected(&self, expected: &'static str) -> (usize, Cause) {
        let found = self.peek().to_string();
        (self.position(), Cause::Expected { expected, found })
    }

    /// Takes a keyword if it is next.
    fn keyword(&mut self, keyword: &str) -> bool {
        let is = matches!(self.peek(), Word::Name(name) if name.eq_ignore_ascii_case(keyword));
        if is {
            self.next();
        }
        is
    }

    fn either(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.all()?];
        while self.keyword("or") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Condition::Any))
    }

    fn all(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.one()?];
        while self.keyword("and") {
            parts.push(self.one()?);
        }
        Ok(single(parts, Condition::All))
    }

    fn one(&mut self) -> Parsed<Condition> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err((self.position(), Cause::TooMuch("deep")));
        }
        let condition = if self.keyword("not") {
            self.one()?.negated()
        } else if self.peek() == &Word::Open {
            self.next();
            let inner = self.either()?;
            self.expect(&Word::Close, "\")\"")?;
            inner
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(condition)
    }

    fn test(&mut self) -> Parsed<Condition> {
        self.tests += 1;
        let position = self.position();
        if self.tests > MOST {
            return Err((position, Cause::TooMuch("long")));
        }
        let Word::Name(name) = self.peek() else {
            return Err(self.unexpected("a column, a function, \"not\" or \"(\""));
        };
        self.next();
        if self.peek() == &Word::Open {
            self.next();
            return self.function(name, position);
        }
        let column = find(name, position)?;
        let position = self.position();
        let operator = match self.next() {
            Word::Name(operator) => operator.to_ascii_lowercase(),
            Word::Sign(sign) => (*sign).to_owned(),
            other => {
                let found = other.to_string();
                let expected = "an operator";
                return Err((position, Cause::Expected { expected, found }));
            }
        };
        let (values, value_position) = self.values()?;
        let operands = Operands {
            column,
            operator: &operator,
            values: &values,
            asker: self.asker,
        };
        operator::condition(&operands).map_err(|cause| match cause {
            Cause::Value { .. } => (value_position, cause),
            cause => (position, cause),
        })
    }

    /// The values after an operator: none, one, or a list; and where they stand.
    fn values(&mut self) -> Parsed<(Vec<Word>, usize)> {
        let position = self.position();
        let values = match self.peek() {
            Word::Open => {
                self.next();
                self.list()?
            }
            Word::Text(_) | Word::Number(_) => vec![self.next().clone()],
            Word::Name(name) if !is_keyword(name) => vec![self.next().clone()],
            _ => Vec::new(),
        };
        Ok((values, position))
    }

    /// Values with commas between, up to the closing parenthesis.
    fn list(&mut self) -> Parsed<Vec<Word>> {
        let mut values = Vec::new();
        loop {
            if !matches!(self.peek(), Word::Text(_) | Word::Number(_) | Word::Name(_)) {
                return Err(self.unexpected("a value"));
            }
            values.push(self.next().clone());
            if self.peek() == &Word::Comma {
                self.next();
                continue;
            }
            self.expect(&Word::Close, "\",\" or \")\"")?;
            return Ok(values);
        }
    }

    /// A function after its opening parenthesis.
    fn function(&mut self, name: &str, position: usize) -> Parsed<Condition> {
        let lower = name.to_ascii_lowercase();
        let start = self.position();
        let arguments = self.list()?;
        let condition = match lower.as_str() {
            "substringof" | "startswith" | "endswith" => {
                // The text comes first in one of them, and second in the others; take it where it is.
                let (text, column) = match &*arguments {
                    [Word::Text(text), Word::Name(column)]
                    | [Word::Name(column), Word::Text(text)] => (text, column),
                    _ => return Err((start, arguments_of("a column and a text"))),
                };
                let column = find(column, start)?;
                operator::pattern(column, &lower, text).map_err(|cause| (position, cause))?
            }
            _ => self.period(&lower, name, position, start, &arguments)?,
        };
        // OData also writes `startswith(a, b) eq true`.
        if self.keyword("eq") {
            if self.keyword("true") {
                return Ok(condition);
            }
            if self.keyword("false") {
                return Ok(condition.negated());
            }
            return Err(self.unexpected("\"true\" or \"false\""));
        }
        Ok(condition)
    }

    /// A function over a period: `this(f, month)`, `next(f, 3, days)`.
    fn period(
        &self,
        lower: &str,
        name: &str,
        position: usize,
        start: usize,
        arguments: &[Word],
    ) -> Parsed<Condition> {
        let counted = !matches!(lower, "this" | "thisandpreviousandnext");
        let known = ["this", "next", "previous", "thisandnext", "thisandprevious"];
        if counted && !known.contains(&lower) {
            return Err((position, Cause::Function(name.to_owned())));
        }
        let (column, count, unit) = match arguments {
            [Word::Name(column), unit] if !counted => (column, 1, unit),
            [Word::Name(column), Word::Number(count), unit] if counted => {
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
            Word::Name(unit) | Word::Text(unit) => Unit::named(unit),
            _ => None,
        };
        let unit = unit.ok_or((
            start,
            arguments_of("day, week, month, quarter, halfyear or year"),
        ))?;
        if !(1..=FARTHEST).contains(&count) {
            return Err((start, arguments_of("a number from 1 to 1000")));
        }
        let range = self.asker.calendar.function(lower, count, unit);
        let range = range.ok_or_else(|| (position, Cause::Function(name.to_owned())))?;
        operator::within(column, name, range).map_err(|cause| (position, cause))
    }
}

fn arguments_of(expected: &'static str) -> Cause {
    let found = "other arguments".to_owned();
    Cause::Expected { expected, found }
}

fn find(name: &str, position: usize) -> Parsed<&'static Column> {
    column::find(name).ok_or_else(|| (position, Cause::Column(name.to_owned())))
}

fn is_keyword(name: &str) -> bool {
    ["and", "or"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(name))
}

/// One condition as it is, several joined.
fn single(mut parts: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            join(parts)
        }
    }
}
