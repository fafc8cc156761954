// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Associate_Agent" 7 {
    0 GET_ASSOCIATE Post "/api/v1/Agents/Associate/GetAssociate" "v1AssociateAgent_GetAssociate" [Query "associateId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    1 GET_ASSOCIATE_BY_PERSON_ID Post "/api/v1/Agents/Associate/GetAssociateByPersonId" "v1AssociateAgent_GetAssociateByPersonId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_ASSOCIATE_LIST Post "/api/v1/Agents/Associate/GetAssociateList" "v1AssociateAgent_GetAssociateList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_ASSOCIATES_BY_GROUP Post "/api/v1/Agents/Associate/GetAssociatesByGroup" "v1AssociateAgent_GetAssociatesByGroup" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_NOTE Post "/api/v1/Agents/Associate/GetNote" "v1AssociateAgent_GetNote" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 LOG_OFF_WINDOWS_USERS Post "/api/v1/Agents/Associate/LogOffWindowsUsers" "v1AssociateAgent_LogOffWindowsUsers" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 SAVE_NOTE Post "/api/v1/Agents/Associate/SaveNote" "v1AssociateAgent_SaveNote" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
