// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "Tooltips_Agent" 1 {
    0 GET_TOOLTIP Post "/api/v1/Agents/Tooltips/GetTooltip" "v1TooltipsAgent_GetTooltip" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
