// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Previews_Agent" crate::tables::SHARED {
    GetPreview "POST /api/v1/Agents/Previews/GetPreview v1PreviewsAgent_GetPreview query:optional:text:$select headers:0 request:0 responses:0 body:GetPreviewRequest field:PreviewHint";
} }
