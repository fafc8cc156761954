// Made by `cargo run --release -p pagewire`; do not edit.

//! Documents with their files, one URL per document.
//!
//! A document is a record with facts about a file, and the file itself, which the document archive
//! keeps. Letters, reports, e-mails and uploaded files are all documents.
//!
//! First the record is stored, then its file: either made from a template, whose placeholders are
//! filled from the record, or uploaded as a stream.
//!
//! Some archives lock files. There a file is checked out, changed and checked in, which makes a
//! version; others simply replace the content. The plugin capabilities say which. Content travels as
//! bytes in both directions, and large files can be streamed in constant memory.
//!
//! - A record without a file is possible, as after an upload that failed: check the length.
//! - The record and its file have a delete operation each.
//! - Templates can exist per language; `uiCulture` selects one, such as `nb-NO`, and a preference of the user can
//!   override it.
//!
//! The tag `Document` of the API, with 41 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "document"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.document().default_document_entity().send().await?;
//!
//! let body = superoffice::types::DocumentEntity::new().set_name("Example");
//! let response = client.document().post_document_entity(&body).send().await?;
//!
//! let response = client.document().get_document_stream(1).send().await?;
//!
//! let response = client.document().get_version_list(1).send().await?;
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
