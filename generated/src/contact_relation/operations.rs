// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400_412, ANSWERS_200_404_409_412, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "ContactRelation" 7 {
    0 DEFAULT_CONTACT_RELATION_ENTITY Get "/api/v1/Relation/default" "v1ContactRelationEntity_DefaultContactRelationEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_CONTACT_RELATION_ENTITY Get "/api/v1/Relation/{id}" "v1ContactRelationEntity_GetContactRelationEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_304_404;
    2 PUT_CONTACT_RELATION_ENTITY Put "/api/v1/Relation/{id}" "v1ContactRelationEntity_PutContactRelationEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    3 DELETE_CONTACT_RELATION_ENTITY Delete "/api/v1/Relation/{id}" "v1ContactRelationEntity_DeleteContactRelationEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    4 PATCH_CONTACT_RELATION_ENTITY Patch "/api/v1/Relation/{id}" "v1ContactRelationEntity_PatchContactRelationEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL Get "/api/v1/Relation" "v1ContactRelationEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_CONTACT_RELATION_ENTITY Post "/api/v1/Relation" "v1ContactRelationEntity_PostContactRelationEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
