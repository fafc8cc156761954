// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How thoroughly the content of a mail is sanitized.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`ticket_agent().sanitize_mail_content_with_options`](../ticket_agent/struct.TicketAgentClient.html#method.sanitize_mail_content_with_options).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SanitizeMailContentWithOptionsOptions {
    /// Removes harmful tags and attributes only.
    ///
    /// `Default`.
    Default,
    /// Removes HTML comments too.
    ///
    /// `RemoveComment`.
    RemoveComment,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SanitizeMailContentWithOptionsOptions "SanitizeMailContentWithOptionsOptions" crate::PROFILE {
    0 Default = "Default";
    1 RemoveComment = "RemoveComment";
} }
