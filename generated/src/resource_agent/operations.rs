// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Resource_Agent" 5 {
    0 ACTIVATE_RESOURCE_SUBSTITUTION Post "/api/v1/Agents/Resource/ActivateResourceSubstitution" "v1ResourceAgent_ActivateResourceSubstitution" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 DELETE_RESOURCE_SUBSTITUTION Post "/api/v1/Agents/Resource/DeleteResourceSubstitution" "v1ResourceAgent_DeleteResourceSubstitution" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 GET_RESOURCE_SUBSTITUTIONS Post "/api/v1/Agents/Resource/GetResourceSubstitutions" "v1ResourceAgent_GetResourceSubstitutions" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 IS_RESOURCE_SUBSTITUTION_ACTIVE Post "/api/v1/Agents/Resource/IsResourceSubstitutionActive" "v1ResourceAgent_IsResourceSubstitutionActive" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 SET_RESOURCE_SUBSTITUTION Post "/api/v1/Agents/Resource/SetResourceSubstitution" "v1ResourceAgent_SetResourceSubstitution" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
