// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Contact` of the API, with 44 operations.
//!
//! Companies (contacts), one URL per company.
//!
//! A contact is a company or another organization; the people who work there are persons, with a tag of
//! their own. Most other records, such as sales, activities, documents and requests, point to a
//! company.
//!
//! A company begins as a default entity, which has the values that the server proposes and is not
//! stored. Change it and send it with POST; the response has the key. GET returns the whole entity with
//! addresses, phone numbers and lists of choices. Send the whole entity back with PUT, or only what
//! changes with PATCH; with PATCH, what you leave out stays.
//!
//! Before you create a company, look for duplicates by name and department or by domain. Two records of
//! one company are united by the merge operation, which moves what belongs to the one to the other.
//! Deletion marks a record as deleted; who may do it is decided by the role.
//!
//! - Lists of companies come as rows of an archive. Name the columns with `$select`; without it you get the default
//!   ones.
//! - `Deleted` records can still be read by key, so check before you show one.
//! - User-defined fields are in `UserDefinedFields`, and extra fields in `ExtraFields` and `CustomFields`, as text;
//!   the values module of the runtime reads them by type.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "contact"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let body = superoffice::types::ContactEntity::new().set_name("Fjord Trading");
//! let answer = client.contact().post_contact_entity(&body).send().await?;
//!
//! let answer = client.contact().get_contact_entity(1).send().await?;
//!
//! let answer = client.contact().patch_contact_entity(1, &[]).send().await?;
//!
//! let answer = client.contact().get_all().send().await?;
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
