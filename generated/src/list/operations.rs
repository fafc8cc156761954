// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "List" 10 {
    0 DEFAULT_LIST_ENTITY Get "/api/v1/List/default" "v1ListEntity_DefaultListEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_LIST_ENTITY Get "/api/v1/List/{id}" "v1ListEntity_GetListEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_LIST_ENTITY Put "/api/v1/List/{id}" "v1ListEntity_PutListEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_LIST_ENTITY Delete "/api/v1/List/{id}" "v1ListEntity_DeleteListEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_LIST_ENTITY Patch "/api/v1/List/{id}" "v1ListEntity_PatchListEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_LIST_ENTITY_BY_NAME Get "/api/v1/List/{name}" "v1ListEntity_GetListEntityByName" [Path "name" Text Required] HEADERS_1, None, ANSWERS_200;
    6 SAVE_LIST_ENTITY_BY_NAME Put "/api/v1/List/{name}" "v1ListEntity_SaveListEntityByName" [Path "name" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_LIST_ENTITY_BY_NAME Delete "/api/v1/List/{name}" "v1ListEntity_DeleteListEntityByName" [Path "name" Text Required] HEADERS_2, None, ANSWERS_204;
    8 GET_LIST_DEFINITIONS Get "/api/v1/List" "v1ListEntity_GetListDefinitions" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_LIST_ENTITY Post "/api/v1/List" "v1ListEntity_PostListEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
