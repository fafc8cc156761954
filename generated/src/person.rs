// Made by `cargo run --release -p pagewire`; do not edit.

//! Contact persons, one URL per person.
//!
//! A person is usually somebody at a company: a customer, a supplier, a colleague. Most users of the
//! CRM are persons as well; `IsAssociate` and `UserInfo` say so.
//!
//! A person belongs to at most one company, which is required unless the preference
//! MandatoryContactOnPerson says otherwise. The move operation moves a person to another company, with
//! the activities after the date that you give. Several e-mail addresses and phone numbers are
//! possible.
//!
//! A person who has left is marked as retired and stays for the sake of history. The consent operations
//! record the purpose, the legal base and the source of each consent, each by its key, such as
//! `EMARKETING`, `61A` and `WEBFORM`.
//!
//! - `FullName` is made by the server from the parts of the name, in the order that is usual in the country.
//! - `Position` is an item of a list; `Title` is free text.
//! - A merge keeps the destination. Activities after the date that you give move to it, earlier ones stay; the
//!   source is deleted or marked as retired.
//!
//! The tag `Person` of the API, with 44 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "person"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.person().default_person_entity().send().await?;
//!
//! let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
//! let response = client.person().post_person_entity(&body).send().await?;
//!
//! let response = client.person().get_person_entity(1).send().await?;
//!
//! client.person().set_consent(1, "purpose", "source", "legal base").send().await?;
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
