// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Previews_Agent" crate::tables::SHARED {
    GetPreview "POST /api/v1/Agents/Previews/GetPreview v1PreviewsAgent_GetPreview reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewRequest field:PreviewHint sum:8fd5fe91";
} }
