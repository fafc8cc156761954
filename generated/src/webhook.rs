// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Webhook` of the API, with 10 operations.
//!
//! Webhooks, one URL per subscription.
//!
//! A webhook notifies another system of events: the server posts a JSON object to the address of the
//! subscriber whenever something of the named kind happens.
//!
//! Events are named by record and what happened, such as `contact.created`. A subscription has a
//! secret, with which each call is signed, so that the receiver can check who sent it: compare the
//! signature over the raw bytes of the body before you read them. The feature `webhooks` of this crate
//! does so.
//!
//! Respond at once and work later. Too many failures in a row deactivate a webhook; the people named in
//! it are notified, and the last error is kept.
//!
//! - An event says what changed by key and names of properties. Read the record for the rest.
//! - The test operation sends a test event and returns what the receiver replied.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "webhook"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let answer = client.webhook().default_webhook().send().await?;
//!
//! let body = superoffice::types::Webhook::new().set_name("Fjord Trading");
//! let answer = client.webhook().post_webhook(&body).send().await?;
//!
//! let body = superoffice::types::Webhook::new().set_name("Fjord Trading");
//! let answer = client.webhook().test_webhook(&body).send().await?;
//!
//! let answer = client.webhook().get_last_error(1).send().await?;
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
