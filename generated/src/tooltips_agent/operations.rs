// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Tooltips_Agent" crate::tables::SHARED {
    GetTooltip "POST /api/v1/Agents/Tooltips/GetTooltip v1TooltipsAgent_GetTooltip query:optional:text:$select headers:0 request:0 responses:0 body:GetTooltipRequest field:TooltipHint";
} }
