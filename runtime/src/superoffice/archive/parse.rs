//! The parser of `$filter`.
//!
//! ```text
//! either     = all { "or" all }
//! all        = one { "and" one }
//! one        = "not" one | "(" either ")" | function | comparison
//! function   = name values [ "eq" ( "true" | "false" ) ]
//! comparison = column operator [ value | values ]
//! values     = "(" [ value { "," value } ] ")"
//! ```

use std::fmt;

use super::expression::{Expression, Function, Places, Test};
use super::operand::Operand;
use super::token::{Token, Word, split};

/// The maximum nesting. Each level is a recursive call of the parser and of evaluators.
const DEEPEST: usize = 50;

/// The maximum number of comparisons in a filter.
const MOST: usize = 200;

/// A text that is not a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FilterError {
    /// The position of the error, in characters from 1.
    pub position: usize,
    /// The reason.
    pub cause: Cause,
}

/// The reason why a filter is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The text has something else than expected.
    Expected {
        /// The expected text.
        expected: &'static str,
        /// The actual text.
        found: String,
    },
    /// A quotation mark without its counterpart.
    Quote,
    /// A character that cannot begin a word.
    Character(char),
    /// The filter is too `long` or too `deep`.
    TooMuch(&'static str),
    /// An unknown operator.
    Operator(String),
    /// An unknown function.
    Function(String),
    /// Values that an operator or a function does not accept.
    Value {
        /// The operator or the function.
        operator: String,
        /// The values, as written.
        found: String,
    },
}

impl Cause {
    /// An error for values that an operator or a function does not accept.
    pub(super) fn value(operator: &str, values: &[Operand]) -> Self {
        let values: Vec<String> = values.iter().map(Operand::to_string).collect();
        Self::Value {
            operator: operator.to_owned(),
            found: values.join(", "),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Quote => f.write_str("the text has no closing quote"),
            Self::Character(letter) => write!(f, "unexpected character {letter:?}"),
            Self::TooMuch(how) => write!(f, "the expression is too {how}"),
            Self::Operator(name) => write!(f, "unknown operator {name:?}"),
            Self::Function(name) => write!(f, "unknown function {name:?}"),
            Self::Value { operator, found } => {
                write!(f, "{operator:?} does not take {found}")
            }
        }
    }
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "character {}: {}", self.position, self.cause)
    }
}

impl std::error::Error for FilterError {}

/// Parses a filter. A blank one matches every row.
pub(super) fn parse(text: &str) -> Result<Expression, FilterError> {
    let at = |(position, cause)| FilterError { position, cause };
    let tokens = split(text).map_err(at)?;
    let mut parser = Parser {
        tokens: &tokens,
        depth: 0,
        tests: 0,
    };
    if parser.peek() == &Word::End {
        return Ok(Expression::All(Vec::new()));
    }
    let expression = parser.either().map_err(at)?;
    parser
        .expect(&Word::End, "\"and\", \"or\" or the end")
        .map_err(at)?;
    Ok(expression)
}

type Parsed<T> = Result<T, (usize, Cause)>;

struct Parser<'a> {
    tokens: &'a [Token],
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

    /// The next word. The end is returned repeatedly.
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

    /// Consumes a keyword if it is next.
    fn keyword(&mut self, keyword: &str) -> bool {
        let is = matches!(self.peek(), Word::Name(name) if name.eq_ignore_ascii_case(keyword));
        if is {
            self.next();
        }
        is
    }

    fn either(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.all()?];
        while self.keyword("or") {
            parts.push(self.all()?);
        }
        Ok(Expression::any(parts))
    }

    fn all(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.one()?];
        while self.keyword("and") {
            parts.push(self.one()?);
        }
        Ok(Expression::all(parts))
    }

    fn one(&mut self) -> Parsed<Expression> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err((self.position(), Cause::TooMuch("deep")));
        }
        let expression = if self.keyword("not") {
            Expression::Not(Box::new(self.one()?))
        } else if self.peek() == &Word::Open {
            self.next();
            let inner = self.either()?;
            self.expect(&Word::Close, "\")\"")?;
            inner
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(expression)
    }

    fn test(&mut self) -> Parsed<Expression> {
        self.tests += 1;
        let name_at = self.position();
        if self.tests > MOST {
            return Err((name_at, Cause::TooMuch("long")));
        }
        let Word::Name(name) = self.peek() else {
            return Err(self.unexpected("a column, a function, \"not\" or \"(\""));
        };
        self.next();
        let operator_at = self.position();
        let operator = match self.peek() {
            Word::Open => return self.function(name, name_at),
            Word::Name(operator) => operator.clone(),
            Word::Sign(sign) => (*sign).to_owned(),
            _ => return Err(self.unexpected("an operator")),
        };
        self.next();
        let values_at = self.position();
        let (values, is_list) = self.values()?;
        Ok(Expression::Test(Test {
            column: name.clone(),
            operator,
            values,
            is_list,
            at: Places {
                name: name_at,
                operator: operator_at,
                values: values_at,
            },
        }))
    }

    /// The values after an operator: none, one, or a list; and whether they are a list.
    fn values(&mut self) -> Parsed<(Vec<Operand>, bool)> {
        if self.peek() == &Word::Open {
            return Ok((self.list()?, true));
        }
        let is_keyword = |name: &str| {
            let words = ["and", "or"];
            words.iter().any(|word| word.eq_ignore_ascii_case(name))
        };
        let value = match self.peek() {
            Word::Name(name) if is_keyword(name) => None,
            word => operand(word),
        };
        if value.is_some() {
            self.next();
        }
        Ok((value.into_iter().collect(), false))
    }

    /// Values in parentheses, separated by commas.
    fn list(&mut self) -> Parsed<Vec<Operand>> {
        self.next();
        let mut values = Vec::new();
        if self.peek() == &Word::Close {
            self.next();
            return Ok(values);
        }
        loop {
            let Some(value) = operand(self.peek()) else {
                return Err(self.unexpected("a value"));
            };
            self.next();
            values.push(value);
            if self.peek() == &Word::Comma {
                self.next();
                continue;
            }
            self.expect(&Word::Close, "\",\" or \")\"")?;
            return Ok(values);
        }
    }

    /// A function, at its opening parenthesis. OData also allows `startswith(a, b) eq true`.
    fn function(&mut self, name: &str, name_at: usize) -> Parsed<Expression> {
        let first = self.tokens.get(1).map_or(0, |token| token.position);
        let arguments = self.list()?;
        let function = Expression::Function(Function {
            name: name.to_owned(),
            arguments,
            at: Places {
                name: name_at,
                operator: name_at,
                values: first,
            },
        });
        if !self.keyword("eq") || self.keyword("true") {
            return Ok(function);
        }
        if self.keyword("false") {
            return Ok(Expression::Not(Box::new(function)));
        }
        Err(self.unexpected("\"true\" or \"false\""))
    }
}

/// The value of a word, if the word is a value.
fn operand(word: &Word) -> Option<Operand> {
    Some(match word {
        Word::Text(text) => Operand::Text(text.clone()),
        Word::Number(text) => Operand::Number(text.clone()),
        Word::Name(text) => Operand::Word(text.clone()),
        Word::Sign(_) | Word::Open | Word::Close | Word::Comma | Word::End => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::token::MAX_RELATION;
    use super::*;

    #[test]
    fn filters_are_printed_as_they_were_read_but_for_needless_parentheses() {
        let cases = [
            ("", ""),
            ("a=1", "a = 1"),
            ("name begins 'O''Hara'", "name begins 'O''Hara'"),
            (
                "((a = 1)) AND (b ne 2 and c lt 3)",
                "a = 1 and b ne 2 and c lt 3",
            ),
            ("a = 1 or b = 2 and c = 3", "a = 1 or (b = 2 and c = 3)"),
            ("(a = 1 or b = 2) and c = 3", "(a = 1 or b = 2) and c = 3"),
            ("not a = 1", "not (a = 1)"),
            ("category oneOf ( 3 , 6 )", "category oneOf (3,6)"),
            ("category oneOf (3)", "category oneOf (3)"),
            (
                "category oneOf ( ) and a = 1",
                "category oneOf () and a = 1",
            ),
            ("date thisWeek or date today", "date thisWeek or date today"),
            ("whenEnded ne null", "whenEnded ne null"),
            ("date before 2020-05-28", "date before 2020-05-28"),
            (
                "contact/x.y/SuperOffice:1 eq -2.5",
                "contact/x.y/SuperOffice:1 eq -2.5",
            ),
            (
                "startswith(name,'a') eq false",
                "not (startswith(name,'a'))",
            ),
            ("next(date, 3, month)", "next(date,3,month)"),
            (
                "y_log.(y_gate->x_log).id eq 1",
                "y_log.(y_gate->x_log).id eq 1",
            ),
            (
                "contact.source[associate]:person_id.name is 'a'",
                "contact.source[associate]:person_id.name is 'a'",
            ),
            (
                "a.(b->c[d]).e[f].g = 1 and thisAndPrevious(registered, 2, 'weeks')",
                "a.(b->c[d]).e[f].g = 1 and thisAndPrevious(registered,2,'weeks')",
            ),
        ];
        for (text, printed) in cases {
            let expression = parse(text).unwrap();
            assert_eq!(expression.to_string(), printed, "{text}");
            assert_eq!(parse(printed), Ok(expression), "{text}");
        }
    }

    #[test]
    fn errors_say_where_and_why() {
        let cases = [
            (
                "rating = 1 rating",
                "character 12: expected \"and\", \"or\" or the end, found \"rating\"",
            ),
            ("rating = 'a", "character 10: the text has no closing quote"),
            ("(rating = 1", "character 12: expected \")\", found the end"),
            ("rating = 1; DROP", "character 11: unexpected character ';'"),
            (
                "rating in (1,)",
                "character 14: expected a value, found \")\"",
            ),
            ("rating", "character 7: expected an operator, found the end"),
            (
                "'a' = 1",
                "character 1: expected a column, a function, \"not\" or \"(\", found the text \"a\"",
            ),
            (
                "startswith(a,'b') eq 1",
                "character 22: expected \"true\" or \"false\", found \"1\"",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).unwrap_err().to_string(), expected, "{text}");
        }
        for text in [
            "a.(b) = 1",
            "a[b c].d = 1",
            "[a].b = 1",
            "a.[b].c = 1",
            "a[].b = 1",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        let deep = "not ".repeat(100);
        assert!(parse(&format!("{deep} a = 1")).is_err());
        let long = "a = 1 and ".repeat(300);
        assert!(parse(&format!("{long} a = 1")).is_err());
        assert!(parse(&"a".repeat(20_000)).is_err());
        let relation = |length| format!("a.({}->b).c = 1", "x".repeat(length));
        assert!(parse(&relation(100)).is_ok());
        assert!(parse(&relation(MAX_RELATION)).is_err());
    }
}
