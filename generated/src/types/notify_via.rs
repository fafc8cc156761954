// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Channels through which somebody is notified that a webhook changes its state.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Webhook`](struct.Webhook.html), [`WebhookWithLinks`](struct.WebhookWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyVia {
    /// Nobody is notified of the change.
    ///
    /// `None`.
    None,
    /// Recipients are notified by e-mail.
    ///
    /// `Email`, number 1.
    Email,
    /// Recipients are notified by a message inside the application.
    ///
    /// `InApp`, number 2.
    InApp,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotifyVia "NotifyVia" crate::PROFILE {
    0 None = "None";
    1 Email = "Email" 1;
    2 InApp = "InApp" 2;
} }
