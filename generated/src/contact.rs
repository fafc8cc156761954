// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies (contacts), one URL per company.
//!
//! A contact is a company or another organization; the people who work there are persons, with a tag of
//! their own. Most other records, such as sales, activities, documents and requests, can point to a
//! company.
//!
//! A company begins as a default entity, which has the values that the server proposes and is not
//! stored. Change it and send it with POST; the response has the key. GET returns the whole entity with
//! addresses, phone numbers and lists of choices. Send the whole entity back with PUT, or only what
//! changes with PATCH; with PATCH, what you leave out stays.
//!
//! Before you create a company, look for duplicates by name and department or by domain. The merge
//! operation joins two records of one company; the destination remains. Deletion marks a company as
//! deleted; the record itself is removed only after the retention period that the preference
//! SoftDeleteRetention sets.
//!
//! - Lists of companies come as rows of an archive. Name the columns with `$select`.
//! - Companies that are marked as deleted disappear from the clients and from responses; do not show one whose
//!   `Deleted` is not 0.
//! - `CustomFields` has the user-defined fields and the extra fields as text; the module
//!   `runtime::superoffice::text` reads them by type. `UserDefinedFields` and `ExtraFields` have the same values
//!   and are deprecated.
//!
//! The tag `Contact` of the API, with 44 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "contact", feature = "archive-simple-contact"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, simple_contact};
//!
//! let body = superoffice::types::ContactEntity::new().set_name("Example");
//! let response = client.contact().post_contact_entity(&body).send().await?;
//!
//! let response = client.contact().get_contact_entity(1).send().await?;
//!
//! let body = [
//!     superoffice::types::JsonPatch::new()
//!         .set_op(superoffice::types::JsonPatchOperation::Replace)
//!         .set_path("/Name")
//!         .set_value("Example"),
//! ];
//! let response = client.contact().patch_contact_entity(1, &body).send().await?;
//!
//! let query = Query::new()
//!     .select((simple_contact::CONTACT_ID, simple_contact::NAME))
//!     .filter(simple_contact::NAME.begins("A"))
//!     .order_by(simple_contact::NAME.asc());
//! let response = client.contact().get_all().with_query(&query).send().await?;
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
