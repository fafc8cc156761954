// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `GetPreviewRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewRequest {
    /// The property `PreviewHint`.
    pub preview_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewRequest "GetPreviewRequest" {
    0 preview_hint set_preview_hint String = "PreviewHint";
} }
