//! Errors of queries: 400, with the position and the reason.

use std::fmt;

/// An error of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryError {
    /// The query parameter, such as `$filter`.
    pub parameter: &'static str,
    /// The position in it, in characters from 1.
    pub position: usize,
    /// The reason.
    pub cause: Cause,
}

/// The reason of an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// There is no column of that name.
    #[error("there is no column {0:?}")]
    Column(String),
    /// There is no operator of that name, or the column does not have it.
    #[error("the column {column:?} has no operator {operator:?}")]
    Operator {
        /// The column.
        column: &'static str,
        /// The operator as written.
        operator: String,
    },
    /// An unknown function.
    #[error("unknown function {0:?}")]
    Function(String),
    /// A value that the column cannot hold.
    #[error("{value} is no value for the column {column:?}")]
    Value {
        /// The column.
        column: &'static str,
        /// The value as written.
        value: String,
    },
    /// Something else was expected.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// The expected text.
        expected: &'static str,
        /// The text that was found.
        found: String,
    },
    /// The text of a filter is invalid.
    #[error("{0}")]
    Filter(superoffice::runtime::superoffice::archive::Cause),
    /// The query is unreasonably large, for its authors and for the database.
    #[error("the expression is too {0}")]
    TooMuch(&'static str),
    /// A column that rows cannot be ordered by.
    #[error("the rows cannot be ordered by {0:?}")]
    Order(&'static str),
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            parameter,
            position,
            cause,
        } = self;
        write!(f, "{parameter}, character {position}: {cause}")
    }
}

impl std::error::Error for QueryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}
