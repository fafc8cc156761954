//! The parts of a filter.

use std::fmt;

use super::operand::Operand;

/// A filter as a tree, for servers that evaluate it or convert it to a database query.
///
/// `Display` writes it in the form of `$filter`, with only the necessary parentheses and those around an `and` within an `or`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "who evaluates a filter must know every part of it"
)]
pub enum Expression {
    /// All of these are true. An empty list matches every row.
    All(Vec<Self>),
    /// At least one of these is true.
    Any(Vec<Self>),
    /// This is not true.
    Not(Box<Self>),
    /// A comparison.
    Test(Test),
    /// A function, such as `startswith(name, 'A')`.
    Function(Function),
}

/// A comparison: a column, an operator, and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Test {
    /// The column.
    pub column: String,
    /// The operator, as written.
    pub operator: String,
    /// The values; empty for operators such as `today`.
    pub values: Vec<Operand>,
    /// Whether the values are in parentheses.
    pub is_list: bool,
    /// The positions in the parsed text.
    pub at: Places,
}

/// A function and its arguments. Columns are arguments of the variant [`Word`](Operand::Word).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Function {
    /// Its name, as written.
    pub name: String,
    /// The arguments.
    pub arguments: Vec<Operand>,
    /// The positions in the parsed text.
    pub at: Places,
}

/// The positions of the parts of a comparison or function in the parsed text, in characters from 1. They are 0 in a filter
/// that was not parsed. Comparisons of filters ignore positions.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Places {
    /// The column, or the name of the function.
    pub name: usize,
    /// The operator; the same as `name` for a function.
    pub operator: usize,
    /// The first value or argument.
    pub values: usize,
}

impl PartialEq for Places {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Places {}

impl Expression {
    /// All of the parts. A single part is returned itself, and nested lists of the same kind are flattened.
    #[must_use]
    pub fn all(parts: Vec<Self>) -> Self {
        flat(parts, Self::All, |part| match part {
            Self::All(inner) => Ok(inner),
            other => Err(other),
        })
    }

    /// Any of the parts, simplified in the same way.
    #[must_use]
    pub fn any(parts: Vec<Self>) -> Self {
        flat(parts, Self::Any, |part| match part {
            Self::Any(inner) => Ok(inner),
            other => Err(other),
        })
    }

    pub(super) fn test(column: &str, operator: &str, values: Vec<Operand>, is_list: bool) -> Self {
        Self::Test(Test {
            column: column.to_owned(),
            operator: operator.to_owned(),
            values,
            is_list,
            at: Places::default(),
        })
    }

    /// Writes a part of a larger expression, in parentheses if necessary.
    fn inside(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(_) | Self::Any(_) => write!(f, "({self})"),
            _ => write!(f, "{self}"),
        }
    }
}

fn flat(
    parts: Vec<Expression>,
    join: fn(Vec<Expression>) -> Expression,
    inner: fn(Expression) -> Result<Vec<Expression>, Expression>,
) -> Expression {
    let mut out = Vec::with_capacity(parts.len());
    for part in parts {
        match inner(part) {
            Ok(parts) => out.extend(parts),
            Err(part) => out.push(part),
        }
    }
    match out.pop() {
        Some(only) if out.is_empty() => only,
        last => {
            out.extend(last);
            join(out)
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, word) = match self {
            Self::All(parts) => (parts, " and "),
            Self::Any(parts) => (parts, " or "),
            Self::Not(inner) => return write!(f, "not ({inner})"),
            Self::Test(test) => return test.fmt(f),
            Self::Function(function) => return function.fmt(f),
        };
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                f.write_str(word)?;
            }
            part.inside(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.column, self.operator)?;
        match &*self.values {
            [] if !self.is_list => Ok(()),
            [value] if !self.is_list => write!(f, " {value}"),
            values => {
                f.write_str(" ")?;
                list(values, f)
            }
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        list(&self.arguments, f)
    }
}

fn list(values: &[Operand], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("(")?;
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            f.write_str(",")?;
        }
        write!(f, "{value}")?;
    }
    f.write_str(")")
}
