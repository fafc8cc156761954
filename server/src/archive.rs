//! Archive queries over chat sessions (`docs/chat.md#archive-queries`): from the text of the query parameters to bound
//! SQL and back to rows.
//!
//! Names from the client are compared with a table, and everything else becomes a placeholder. No text of a query is ever
//! part of a statement.

mod answer;
mod column;
mod condition;
mod error;
mod filter;
mod operator;
mod period;
mod query;
#[cfg(test)]
mod tests;

pub use answer::{Cell, ENTITY, Page, Raw, Row};
pub use column::{COLUMNS, Column, Kind, find};
pub use error::{Cause, QueryError};
pub use query::{DEFAULT_TOP, MAX_TOP, Parameters, Query};
