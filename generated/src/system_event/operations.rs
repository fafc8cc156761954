// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "SystemEvent" 7 {
    0 DEFAULT_SYSTEM_EVENT_ENTITY Get "/api/v1/SystemEvent/default" "v1SystemEventEntity_DefaultSystemEventEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_SYSTEM_EVENT_ENTITY Get "/api/v1/SystemEvent/{id}" "v1SystemEventEntity_GetSystemEventEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_SYSTEM_EVENT_ENTITY Put "/api/v1/SystemEvent/{id}" "v1SystemEventEntity_PutSystemEventEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_SYSTEM_EVENT_ENTITY Delete "/api/v1/SystemEvent/{id}" "v1SystemEventEntity_DeleteSystemEventEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_SYSTEM_EVENT_ENTITY Patch "/api/v1/SystemEvent/{id}" "v1SystemEventEntity_PatchSystemEventEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL Get "/api/v1/SystemEvent" "v1SystemEventEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_SYSTEM_EVENT_ENTITY Post "/api/v1/SystemEvent" "v1SystemEventEntity_PostSystemEventEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
