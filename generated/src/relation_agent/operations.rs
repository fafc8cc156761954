// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Relation_Agent" 4 {
    0 CREATE_DEFAULT_CONTACT_RELATION_ENTITY Post "/api/v1/Agents/Relation/CreateDefaultContactRelationEntity" "v1RelationAgent_CreateDefaultContactRelationEntity" [] HEADERS_1, None, ANSWERS_200;
    1 DELETE_CONTACT_RELATION Post "/api/v1/Agents/Relation/DeleteContactRelation" "v1RelationAgent_DeleteContactRelation" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 GET_CONTACT_RELATION_ENTITY Post "/api/v1/Agents/Relation/GetContactRelationEntity" "v1RelationAgent_GetContactRelationEntity" [Query "contactRelationEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 SAVE_CONTACT_RELATION Post "/api/v1/Agents/Relation/SaveContactRelation" "v1RelationAgent_SaveContactRelation" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
