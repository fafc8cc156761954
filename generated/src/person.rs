// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Person` of the API, with 44 operations.
//!
//! Contact persons, one URL per person.
//!
//! A person is somebody at a company: a customer, a supplier, a colleague. Users of the CRM are persons
//! as well, with a login beside them.
//!
//! A person belongs to one company; to change that, use the move operation, which also says what goes
//! along. Several e-mail addresses and phone numbers are possible.
//!
//! A person who has left is marked as retired and stays for the sake of history. The consent operations
//! hold who agreed to what purpose, on which legal base and how that was given.
//!
//! - `FullName` is made by the server from the parts of the name, in the order that is usual in the country.
//! - Positions, titles and the like are items of lists; the text comes in the language of the user.
//! - A merge keeps one of two persons, and what points to the other points to that one afterwards.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "person"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.person().default_person_entity().send().await?;
//!
//! let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
//! let answer = client.person().post_person_entity(&body).send().await?;
//!
//! let answer = client.person().get_person_entity(1).send().await?;
//!
//! client.person().set_consent(1, "text", "text", "text").send().await?;
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
