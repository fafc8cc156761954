// Made by `cargo run --release -p pagewire`; do not edit.

//! Requests (tickets) of customer service, one URL per request.
//!
//! A ticket (the clients say request) is a case of customer service: a question or a problem with a
//! status, a priority, an owner and a conversation in messages.
//!
//! Requests arrive by e-mail, form, chat or phone, or are made by an integration. The category has the
//! rules by which they are assigned to users, and the priority decides when they escalate. Each message
//! in the conversation is internal or visible to the customer, and may have attachments.
//!
//! Saving a request and notifying users of it are separate. POST and PUT notify them if the call sets
//! `notify`; PATCH, like `SaveTicketEntity` of the agent, does not. To reply to a customer, save a
//! message and send it with `SendTicketMessage` of the agent.
//!
//! - `Status`, which users see, is an item of a list; each item has a `BaseStatus` such as `Active`, `Closed` or
//!   `Postponed`.
//! - A merge keeps one primary request.
//! - `Author` is text; the customer is `Person`.
//!
//! The tag `Ticket` of the API, with 16 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ticket", feature = "archive-ticket-message"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! use superoffice::archives::{Query, ticket_message};
//!
//! let response = client.ticket().default_ticket_entity().send().await?;
//!
//! let body = superoffice::types::TicketEntity::new().set_suggested_category_name("Example");
//! let response = client.ticket().http_post_save_ticket_entity_with_notify(&body).send().await?;
//!
//! let response = client.ticket().get_ticket_entity(1).send().await?;
//!
//! let query = Query::new()
//!     .select((ticket_message::TICKET_MESSAGE_ID, ticket_message::HEADER))
//!     .filter(ticket_message::HEADER.begins("A"))
//!     .order_by(ticket_message::HEADER.asc());
//! let response = client.ticket().messages(1).with_query(&query).send().await?;
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
