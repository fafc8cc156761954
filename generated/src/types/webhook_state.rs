// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a webhook sends events to its receiver, was turned off, or was stopped after too many
/// failures.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`webhook().get_all_webhooks`](../webhook/struct.WebhookClient.html#method.get_all_webhooks),
///   [`webhook_agent().get_all_webhooks`](../webhook_agent/struct.WebhookAgentClient.html#method.get_all_webhooks).
/// - part of [`Webhook`](struct.Webhook.html), [`WebhookWithLinks`](struct.WebhookWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookState {
    /// State is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Webhook sends events to its receiver.
    ///
    /// `Active`, number 1.
    Active,
    /// Webhook was turned off and sends no events.
    ///
    /// `Stopped`, number 2.
    Stopped,
    /// Webhook was turned off automatically after too many failures.
    ///
    /// `TooManyErrors`, number 3.
    TooManyErrors,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WebhookState "WebhookState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Active = "Active" 1;
    2 Stopped = "Stopped" 2;
    3 TooManyErrors = "TooManyErrors" 3;
} }
