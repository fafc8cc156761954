// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `GetTooltipRequest` of the API.
#[non_exhaustive]
pub struct GetTooltipRequest {
    /// The property `TooltipHint`.
    pub tooltip_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTooltipRequest "GetTooltipRequest" {
    0 tooltip_hint set_tooltip_hint String = "TooltipHint";
} }
