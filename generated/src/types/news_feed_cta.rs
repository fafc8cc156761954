// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{CtaFlavor, CtaType};

/// Button below an item of the news feed.
///
/// - part of [`NewsFeedItem`](struct.NewsFeedItem.html),
///   [`NewsFeedItemWithLinks`](struct.NewsFeedItemWithLinks.html).
#[non_exhaustive]
pub struct NewsFeedCTA {
    /// Text that the application gets when the button is pressed.
    pub identifier: Option<String>,
    /// Label of the button, maybe in several languages.
    pub title: Option<String>,
    /// Whether the button looks like a main one, a further one or a link.
    pub cta_type: Option<CtaType>,
    /// Meaning that colors the button, such as a warning.
    pub cta_flavor: Option<CtaFlavor>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NewsFeedCTA "NewsFeedCTA" crate::PROFILE {
    0 identifier set_identifier String = "Identifier";
    1 title set_title String = "Title";
    2 cta_type set_cta_type CtaType = "CtaType";
    3 cta_flavor set_cta_flavor CtaFlavor = "CtaFlavor";
} }
