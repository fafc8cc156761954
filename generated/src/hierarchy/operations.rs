// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2, REQUEST_5};

operations! { "Hierarchy" 12 {
    0 GET_HIERARCHY_FROM_PATH Get "/api/v1/Hierarchy/{domain}/{path}" "v1HierarchyEntity_GetHierarchyFromPath" [Path "domain" Enum Required, Path "path" Text Required, Query "children" Bool Optional] HEADERS_1, None, ANSWERS_200;
    1 UPDATE_HIERARCHY_FROM_PATH Put "/api/v1/Hierarchy/{domain}/{path}" "v1HierarchyEntity_UpdateHierarchyFromPath" [Path "domain" Enum Required, Path "path" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_HIERARCHY_TO_PATH Post "/api/v1/Hierarchy/{domain}/{path}" "v1HierarchyEntity_AddHierarchyToPath" [Path "domain" Enum Required, Path "path" Text Required] HEADERS_1, Some(REQUEST_5), ANSWERS_200;
    3 DELETE_HIERARCHY_FROM_PATH Delete "/api/v1/Hierarchy/{domain}/{path}" "v1HierarchyEntity_DeleteHierarchyFromPath" [Path "domain" Enum Required, Path "path" Text Required] HEADERS_2, None, ANSWERS_204;
    4 DEFAULT_HIERARCHY_ENTITY Get "/api/v1/Hierarchy/default" "v1HierarchyEntity_DefaultHierarchyEntity" [] HEADERS_1, None, ANSWERS_200;
    5 GET_HIERARCHY_ENTITY Get "/api/v1/Hierarchy/{id}" "v1HierarchyEntity_GetHierarchyEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_HIERARCHY_ENTITY Put "/api/v1/Hierarchy/{id}" "v1HierarchyEntity_PutHierarchyEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_HIERARCHY_ENTITY Delete "/api/v1/Hierarchy/{id}" "v1HierarchyEntity_DeleteHierarchyEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 PATCH_HIERARCHY_ENTITY Patch "/api/v1/Hierarchy/{id}" "v1HierarchyEntity_PatchHierarchyEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    9 GET_ALL_IN_DOMAIN Get "/api/v1/Hierarchy/{domain}" "v1HierarchyEntity_GetAllInDomain" [Path "domain" Enum Required, Query "children" Bool Optional] HEADERS_1, None, ANSWERS_200;
    10 GET_ALL_DOMAINS Get "/api/v1/Hierarchy" "v1HierarchyEntity_GetAllDomains" [] HEADERS_1, None, ANSWERS_200;
    11 POST_HIERARCHY_ENTITY Post "/api/v1/Hierarchy" "v1HierarchyEntity_PostHierarchyEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
