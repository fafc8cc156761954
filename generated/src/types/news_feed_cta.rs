// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{CtaFlavor, CtaType};

/// The carrier `NewsFeedCTA` of the API.
#[non_exhaustive]
pub struct NewsFeedCTA {
    /// The property `Identifier`.
    pub identifier: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `CtaType`.
    pub cta_type: Option<CtaType>,
    /// The property `CtaFlavor`.
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
