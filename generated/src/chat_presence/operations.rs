// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ChatPresence" crate::tables::SHARED {
    GetChatPresence "GET /api/v1/Presence/GetAll v1ChatPresence_GetChatPresence headers:0 responses:0";
    SaveChatPresence "POST /api/v1/Presence/SaveAll v1ChatPresence_SaveChatPresence headers:1 request:0 responses:1";
} }
