// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "DatabaseTable_Agent" 8 {
    0 DELETE Post "/api/v1/Agents/DatabaseTable/Delete" "v1DatabaseTableAgent_Delete" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 DELETE_ROW Post "/api/v1/Agents/DatabaseTable/DeleteRow" "v1DatabaseTableAgent_DeleteRow" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 INSERT Post "/api/v1/Agents/DatabaseTable/Insert" "v1DatabaseTableAgent_Insert" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 INSERT_ROW Post "/api/v1/Agents/DatabaseTable/InsertRow" "v1DatabaseTableAgent_InsertRow" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 READ_ROW Post "/api/v1/Agents/DatabaseTable/ReadRow" "v1DatabaseTableAgent_ReadRow" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 TRUNCATE Post "/api/v1/Agents/DatabaseTable/Truncate" "v1DatabaseTableAgent_Truncate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 UPDATE_ROW Post "/api/v1/Agents/DatabaseTable/UpdateRow" "v1DatabaseTableAgent_UpdateRow" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 UPSERT Post "/api/v1/Agents/DatabaseTable/Upsert" "v1DatabaseTableAgent_Upsert" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
