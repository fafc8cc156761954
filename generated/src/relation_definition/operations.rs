// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, HEADERS_1, REQUEST_1, REQUEST_2};

operations! { "RelationDefinition" 5 {
    0 DEFAULT_RELATION_DEFINITION_ENTITY Get "/api/v1/RelationDefinition/default" "v1RelationDefinitionEntity_DefaultRelationDefinitionEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_RELATION_DEFINITION_ENTITY Get "/api/v1/RelationDefinition/{id}" "v1RelationDefinitionEntity_GetRelationDefinitionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_RELATION_DEFINITION_ENTITY Put "/api/v1/RelationDefinition/{id}" "v1RelationDefinitionEntity_PutRelationDefinitionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 PATCH_RELATION_DEFINITION_ENTITY Patch "/api/v1/RelationDefinition/{id}" "v1RelationDefinitionEntity_PatchRelationDefinitionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    4 POST_RELATION_DEFINITION_ENTITY Post "/api/v1/RelationDefinition" "v1RelationDefinitionEntity_PostRelationDefinitionEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
