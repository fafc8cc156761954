//! The parts of a filter.

use std::fmt;

use super::operand::Operand;

/// A filter as a tree, for servers that evaluate it or make a query of a database of it.
///
/// `Display` writes it as `$filter` has it, with as few parentheses as the meaning allows, but for those around an `and`
/// within an `or`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "who evaluates a filter must know every part of it"
)]
pub enum Expression {
    /// All of them hold. Without any the filter lets every row through.
    All(Vec<Self>),
    /// One of them holds.
    Any(Vec<Self>),
    /// It does not hold.
    Not(Box<Self>),
    /// A comparison.
    Test(Test),
    /// A function, such as `startswith(name, 'A')`.
    Function(Function),
}

/// A comparison: a column, an operator, and the values that it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Test {
    /// The column.
    pub column: String,
    /// The operator, as it is written.
    pub operator: String,
    /// The values; none for operators such as `today`.
    pub values: Vec<Operand>,
    /// Whether the values are in parentheses.
    pub is_list: bool,
    /// Where it is in the text that it was read from.
    pub at: Places,
}

/// A function and its arguments, of which columns are [words](Operand::Word).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Function {
    /// Its name, as it is written.
    pub name: String,
    /// The arguments.
    pub arguments: Vec<Operand>,
    /// Where it is in the text that it was read from.
    pub at: Places,
}

/// Where the parts of a comparison or a function are in the text that it was read from, in characters from 1; 0 in a
/// filter that was put together. Filters are equal wherever their parts are.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Places {
    /// The column, or the name of the function.
    pub name: usize,
    /// The operator; for a function as `name`.
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
    /// All of the parts; one part is itself, and parts that are such lists are taken apart.
    #[must_use]
    pub fn all(parts: Vec<Self>) -> Self {
        flat(parts, Self::All, |part| match part {
            Self::All(inner) => Ok(inner),
            other => Err(other),
        })
    }

    /// Any of the parts; likewise.
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

    /// Writes a part of something larger, in parentheses if it needs them.
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
