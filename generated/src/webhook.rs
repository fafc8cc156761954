// Made by `cargo run --release -p pagewire`; do not edit.

//! Webhooks, one URL per subscription.
//!
//! A webhook notifies another system of events: the server posts a JSON object to the address of the
//! subscriber, which must be HTTPS and return 200 to a test event when the webhook is stored. A webhook
//! of the type `crmscript` runs a script in place of that.
//!
//! Events are named by record and what happened, such as `contact.created`. A subscription may have a
//! secret; only then is each call signed. The signature (HMAC SHA-256, base64) is in the header
//! `X-SuperOffice-Signature`; compare it with your own over the raw bytes of the body before you parse
//! them. The feature `webhooks` of this crate does this.
//!
//! Respond with 200; after anything else the server tries again, and discards the event after three
//! attempts. Nine failures in a row set the state `TooManyErrors`, and nothing is sent until you set it
//! to `Active`. The people named in the webhook are notified as `NotifyWhen` says, and the last error
//! is kept.
//!
//! - A notification has the key of the record, the changed columns by their names in the database, and some values
//!   of the record (`FieldValues`). Read the record for the rest.
//! - The test operation sends a test event and returns what the receiver replied.
//!
//! The tag `Webhook` of the API, with 10 operations.
//!
//! # Examples
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "webhook"))]
//! # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
//! let response = client.webhook().default_webhook().send().await?;
//!
//! let body = superoffice::types::Webhook::new().set_name("Example");
//! let response = client.webhook().post_webhook(&body).send().await?;
//!
//! let body = superoffice::types::Webhook::new().set_name("Example");
//! let response = client.webhook().test_webhook(&body).send().await?;
//!
//! let response = client.webhook().get_last_error(1).send().await?;
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
