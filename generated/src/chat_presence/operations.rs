// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "ChatPresence" 2 {
    0 GET_CHAT_PRESENCE Get "/api/v1/Presence/GetAll" "v1ChatPresence_GetChatPresence" [] HEADERS_1, None, ANSWERS_200;
    1 SAVE_CHAT_PRESENCE Post "/api/v1/Presence/SaveAll" "v1ChatPresence_SaveChatPresence" [] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
