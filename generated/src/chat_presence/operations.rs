// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ChatPresence" crate::tables::SHARED {
    GetChatPresence "GET /api/v1/Presence/GetAll v1ChatPresence_GetChatPresence headers:61cd96ad responses:3ca57e4f sum:ff37adbf";
    SaveChatPresence "POST /api/v1/Presence/SaveAll v1ChatPresence_SaveChatPresence headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:76c4caed";
} }
