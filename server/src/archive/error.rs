//! What is wrong with a query: 400 to the client, who is told where and why.

use std::fmt;

/// A query that cannot be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryError {
    /// The query parameter, such as `$filter`.
    pub parameter: &'static str,
    /// Where in it, in characters from 1.
    pub position: usize,
    /// Why.
    pub cause: Cause,
}

/// Why a query cannot be answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Cause {
    /// A name that is no column.
    #[error("there is no column {0:?}")]
    Column(String),
    /// A name that is no operator, or one that the column does not have.
    #[error("the column {column:?} has no operator {operator:?}")]
    Operator {
        /// The column.
        column: &'static str,
        /// What stands there.
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
        /// What stands there.
        value: String,
    },
    /// Something else was to come.
    #[error("expected {expected}, found {found}")]
    Expected {
        /// What was to come.
        expected: &'static str,
        /// What came.
        found: String,
    },
    /// The text of a filter cannot be read.
    #[error("{0}")]
    Filter(superoffice::runtime::superoffice::archive::Cause),
    /// More than is reasonable, for those who write it and for the database.
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
