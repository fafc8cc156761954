// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `ArchiveColumnData` of the API.
#[non_exhaustive]
pub struct ArchiveColumnData {
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `TooltipHint`.
    pub tooltip_hint: Option<String>,
    /// The property `LinkHint`.
    pub link_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveColumnData "ArchiveColumnData" crate::PROFILE {
    0 display_value set_display_value String = "DisplayValue";
    1 tooltip_hint set_tooltip_hint String = "TooltipHint";
    2 link_hint set_link_hint String = "LinkHint";
} }
