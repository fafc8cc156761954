// Made by `cargo run --release -p pagewire`; do not edit.

//! Definitions of the lists from which users choose values.
//!
//! Users choose many values from lists: categories, statuses, countries, reasons. This tag has the
//! definitions of the lists; their items have tags of their own, whose names begin with `List_`, and
//! `List_Item` serves any list by key or name.
//!
//! An item has a key, a name, a tooltip and a rank. Headings group items, and user groups decide who
//! sees them. Removed items are marked as deleted; ask for them with `includeDeleted`.
//!
//! For selection boxes read the items as MDO lists, which have icons, headings and the history of the
//! user. To administer a list use the items of its tag.
//!
//! - Names may hold several languages in one text, such as `NO:"Leverandør";US:"Supplier"`. With a language
//!   (`language` of the client) the server returns that one, without it the whole text.
//! - Some lists have items with further properties, such as the stages of sales; those have carriers of their own.
//!
//! The tag `List` of the API, with 10 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "list"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.list().get_list_definitions().send().await?;
//!
//! let response = client.list().get_list_entity(1).send().await?;
//!
//! let body = superoffice::types::ListEntity::new().set_name("Example");
//! let response = client.list().post_list_entity(&body).send().await?;
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
