// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Ticket` of the API, with 16 operations.
//!
//! Requests (tickets) of customer service, one URL per request.
//!
//! A ticket (the clients say request) is a case of customer service: a question or a problem with a
//! status, a priority, an owner and a conversation in messages.
//!
//! Requests arrive by e-mail, form, chat or phone, or are made by an integration. The category decides
//! which agents get them, and the priority decides when they escalate. Each message in the conversation
//! is internal or visible to the customer, and may have attachments.
//!
//! Saving a request and notifying people of it are separate: the operations with notify in their names
//! notify the users concerned, the others do not. To answer a customer, add a message and send it; the
//! status alone sends nothing.
//!
//! - The status that users see is an item of a list; behind it there are a few base statuses such as open, closed
//!   and postponed.
//! - A merge keeps one primary request.
//! - `Author` is text; the customer is the person behind the request.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ticket"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.ticket().default_ticket_entity().send().await?;
//!
//! let body = superoffice::types::TicketEntity::new().set_title("First visit");
//! let answer = client.ticket().http_post_save_ticket_entity_with_notify(&body).send().await?;
//!
//! let answer = client.ticket().get_ticket_entity(1).send().await?;
//!
//! let answer = client.ticket().messages(1).send().await?;
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
