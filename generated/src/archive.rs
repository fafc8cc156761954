// Made by `cargo run --release -p pagewire`; do not edit.

//! Searches over any archive provider: rows of columns by filter and order.
//!
//! Archives are the searches behind the lists of records in the clients: an archive provider such as
//! FindContact returns rows, and a row has the columns that you ask for.
//!
//! Name the provider, the columns with `$select`, the conditions with `$filter` and the order with
//! `$orderBy`. A column of another record is reached by a path such as `person/fullName`. Some
//! providers mix several kinds of rows, which `$entities` narrows down, and some need a context or a
//! mandatory condition.
//!
//! Rows come in pages. With `$top` and `$skip` you choose one; with the feature `paging`, `rows` reads
//! all pages as one stream. `$inlineCount` asks for the number of all rows.
//!
//! - Not every column can be filtered or sorted by; the metadata say which.
//! - In the mode `Slim` a row has display values, mostly text; in `Full` it has the raw value beside each. The
//!   module `runtime::superoffice::text` gives both their types.
//! - Ask for few columns. Each one that belongs to another record costs a join.
//!
//! The tag `Archive` of the API, with 4 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "archive"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.archive().get_archive_by_archive_provider_name("archive provider name")
//!     .send()
//!     .await?;
//!
//! let response = client.archive().get_archive_metadata("archive provider name").send().await?;
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
