// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Tooltips_Agent" crate::tables::SHARED {
    GetTooltip "POST /api/v1/Agents/Tooltips/GetTooltip v1TooltipsAgent_GetTooltip reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTooltipRequest field:TooltipHint sum:82ed7138";
} }
