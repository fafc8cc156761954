// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// One cell of an archive row: value, tooltip and link.
///
/// - part of [`ArchiveListItem`](struct.ArchiveListItem.html), [`RelatedData`](struct.RelatedData.html).
#[non_exhaustive]
pub struct ArchiveColumnData {
    /// Value as text in the invariant culture, whatever its type.
    pub display_value: Option<String>,
    /// Text of the tooltip, or a key that the tooltip service turns into one.
    pub tooltip_hint: Option<String>,
    /// Information from which a client makes a link, with context of its own.
    pub link_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveColumnData "ArchiveColumnData" crate::PROFILE {
    0 display_value set_display_value String = "DisplayValue";
    1 tooltip_hint set_tooltip_hint String = "TooltipHint";
    2 link_hint set_link_hint String = "LinkHint";
} }
