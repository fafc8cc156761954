//! Archives: rows with typed columns, and filters with quoted values.
//!
//! The operations of archives (`GET /v1/Contact`, `GET /v1/Archive/{provider}` and others) return rows with the columns of
//! `$select`. [`Row`] reads the columns by type, in any `$mode`. [`column()`] begins a filter:
//!
//! ```
//! use pagewire_runtime::superoffice::archive::{column, Row};
//! use pagewire_runtime::superoffice::text::Fields;
//! use pagewire_runtime::Map;
//!
//! let filter = column("name").begins("O'").and(column("category").one_of([3, 6]));
//! assert_eq!(filter.to_string(), "name begins 'O''' and category oneOf (3,6)");
//!
//! let json = r#"{"PrimaryKey":"25","EntityName":"contact","name":"O'Hara","category":"[I:3]"}"#;
//! let row: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json)?;
//! let row = Map::from_iter(row);
//! let row = Row::new(&row);
//! assert_eq!(row.primary_key(), Some(25));
//! assert_eq!(row.get_i32("category")?, Some(3));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Crates generated from a document with archives have a constant [`Column`] for each column. Its type includes its archive
//! and its kind, so the compiler checks filters and orders, and a row returns the right type for it:
//! `row.get(simple_contact::NAME)`. A [`Query`] contains columns, filter and order. [`archive_row!`](crate::archive_row!)
//! declares a struct whose fields are columns.
//!
//! On servers (feature `server`), handlers read the query by `Query::of` and return a page by `Query::page`, which includes
//! the address of the next page. [`Query::run`] filters, orders and limits rows in memory, for test doubles.
//! [`Filter::expression`] returns the parts of a filter, for database queries.
//!
//! With the feature `paging`, calls of archives have a method `rows`, a stream over all pages:
//! `client.contact().get_all().select(["name"]).filter(filter).rows(500)`.

mod agent;
mod aggregate;
mod calendar;
mod column;
mod compare;
mod evaluate;
mod expression;
mod filter;
mod function;
pub mod kind;
mod macros;
mod operand;
#[cfg(feature = "server")]
mod page;
mod parse;
mod period;
mod query;
mod row;
#[cfg(feature = "server")]
mod served;
#[cfg(feature = "paging")]
mod stream;
mod token;
mod typed;

#[doc(hidden)]
pub use agent::{QueryText, row_of_item};
pub use aggregate::{Aggregated, DatePart};
pub use column::{Archive, Column, Entity, Sorted, Unsorted, column};
#[doc(hidden)]
pub use column::{constant, named};
pub use evaluate::Asker;
pub use expression::{Expression, Function, Places, Test};
pub use filter::Filter;
#[cfg(feature = "client")]
pub(super) use filter::both;
pub use kind::Any;
pub use operand::{Moment, Number, Operand, Text, Whole};
#[cfg(feature = "server")]
pub use page::{ArchivePage, Members};
pub use parse::{Cause, FilterError};
pub use period::{Period, Unit};
#[cfg(feature = "client")]
#[doc(hidden)]
pub use query::with_query;
pub use query::{ArchiveOf, Columns, Order, Query};
pub use row::{Cell, Item, Row};
#[doc(hidden)]
pub use typed::read_column;
pub use typed::{ColumnOf, FromRow, ReadInto, TypedRow};
