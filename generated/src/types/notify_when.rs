// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Changes of a webhook that somebody is notified of, as bits.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Webhook`](struct.Webhook.html), [`WebhookWithLinks`](struct.WebhookWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyWhen {
    /// There are no notifications.
    ///
    /// `None`.
    None,
    /// A call of the webhook fails for the first time.
    ///
    /// `FirstFailure`.
    FirstFailure,
    /// The webhook is disabled, since too many calls have failed.
    ///
    /// `Disabling`.
    Disabling,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotifyWhen "NotifyWhen" crate::PROFILE {
    0 None = "None";
    1 FirstFailure = "FirstFailure";
    2 Disabling = "Disabling";
} }
