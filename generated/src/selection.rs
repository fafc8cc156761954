// Made by `cargo run --release -p pagewire`; do not edit.

//! Selections, one URL per stored set of records.
//!
//! A selection is a stored set of records of one kind, such as companies with their persons, sales,
//! projects, follow-ups, documents or requests. Mailings, bulk updates and exports start from one.
//!
//! A static selection lists its members, which you add and remove. A dynamic one has conditions, and
//! its members are whatever meets them when you look. A combined one is made of two others.
//! `TargetTableName` says which kind of record it holds.
//!
//! Members are read as archive rows, with the columns of the archive of their kind. Shadow members are
//! the companies and persons that members of another kind refer to, such as those of sales.
//!
//! - Members of a selection of companies may be a company alone or a person there.
//! - The member count is only about right, and not known for every selection.
//! - Conditions come in groups; within a group all must hold, and one of the groups suffices.
//!
//! The tag `Selection` of the API, with 20 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "selection"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.selection().default_selection_entity().send().await?;
//!
//! let body = superoffice::types::SelectionEntity::new().set_name("Example");
//! let response = client.selection().post_selection_entity(&body).send().await?;
//!
//! let response = client.selection().get_selection_members_archive_rows(1).send().await?;
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
