// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Changes of a webhook that somebody is notified of, as bits.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`Webhook`](struct.Webhook.html), [`WebhookWithLinks`](struct.WebhookWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NotifyWhen(pagewire_runtime::value::Flags);

flag_enum! { NotifyWhen "NotifyWhen" crate::PROFILE {
    /// A call of the webhook fails for the first time.
    ///
    /// `FirstFailure`, number 1.
    FIRST_FAILURE = "FirstFailure" 1;
    /// The webhook is disabled, since too many calls have failed.
    ///
    /// `Disabling`, number 2.
    DISABLING = "Disabling" 2;
} }
