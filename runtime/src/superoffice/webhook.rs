//! Receiver of webhooks (feature `webhooks`).
//!
//! A webhook with a secret signs each notification. A [`Secret`] verifies the signature over the original body, before the
//! body is parsed, and returns the typed [`Notification`]:
//!
//! ```
//! use pagewire_runtime::superoffice::text::Fields;
//! use pagewire_runtime::superoffice::webhook::Secret;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("a secret of at least some length")?;
//! let body = br#"{"Event":"contact.changed","PrimaryKey":18,"Changes":["name"],"FieldValues":{"x_int":"[I:3]"}}"#;
//! let signature = secret.sign(body);
//!
//! let notification = secret.read(Some(&signature), body)?;
//! assert_eq!(notification.entity_and_action(), Some(("contact", "changed")));
//! assert_eq!(notification.primary_key, Some(18));
//! assert_eq!(notification.field_values.get_i32("x_int")?, Some(3));
//!
//! assert!(secret.read(Some(&signature), b"{}").is_err());
//! # Ok(()) }
//! ```
//!
//! With the feature `axum`, `Verified` is an extractor that does the same.
//!
//! The vendor repeats a notification until it gets 200, and stops a webhook after many failures. Respond at once, and do
//! the work afterwards. An event may be sent twice, with the same id.

#[cfg(feature = "axum")]
mod extract;
mod notification;
mod secret;

#[cfg(feature = "axum")]
pub use extract::Verified;
pub use notification::Notification;
pub use secret::{Secret, WebhookError};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "x-superoffice-signature";
/// The header with the name of the event. It is not signed, but the name in the body is.
pub const EVENT_HEADER: &str = "x-superoffice-event";
/// The header with the id of the event. It is not signed.
pub const EVENT_ID_HEADER: &str = "x-superoffice-eventid";
/// The header with the number of earlier attempts to send the notification.
pub const RETRY_HEADER: &str = "x-superoffice-retry";
