// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Archive` of the API, with 4 operations.
//!
//! Searches over any archive provider: rows of columns by filter and order.
//!
//! Archives are the searches behind every list in the clients: an archive provider such as
//! `FindContact` returns rows, and a row has the columns that you ask for.
//!
//! Name the provider, the columns with `$select`, the conditions with `$filter` and the order with
//! `$orderBy`. A column of another record is reached by a path such as `person/fullName`. Some
//! providers mix several kinds of rows, which `$entities` narrows down, and some need a context or a
//! mandatory condition.
//!
//! Rows come in pages. With `$top` and `$skip` you choose one; the client of this crate reads all pages
//! as one stream. Counting takes time, so ask for it only if you need it.
//!
//! - Not every column can be filtered or sorted by; the metadata say which.
//! - Values come as text, in the form that the column has; the values module of the runtime gives them their types.
//! - Ask for few columns. Each one that belongs to another record costs a join.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "archive"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.archive().get_archive_get("text").send().await?;
//!
//! let answer = client.archive().get_archive_metadata("text").send().await?;
//! # Ok(()) }
//! ```

mod operations;
pub use operations::OPERATIONS;

#[cfg(feature = "client")]
mod client;

#[cfg(feature = "client")]
pub use client::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::*;
