// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "BLOB_Agent" 36 {
    0 CHANGE_CONTACT_IMAGE Post "/api/v1/Agents/BLOB/ChangeContactImage" "v1BLOBAgent_ChangeContactImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 CHANGE_PERSON_IMAGE Post "/api/v1/Agents/BLOB/ChangePersonImage" "v1BLOBAgent_ChangePersonImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 CHANGE_PRODUCT_IMAGE Post "/api/v1/Agents/BLOB/ChangeProductImage" "v1BLOBAgent_ChangeProductImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 CHANGE_PROJECT_IMAGE Post "/api/v1/Agents/BLOB/ChangeProjectImage" "v1BLOBAgent_ChangeProjectImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 CLEANUP_BATCH_TASK Post "/api/v1/Agents/BLOB/CleanupBatchTask" "v1BLOBAgent_CleanupBatchTask" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 CREATE_DEFAULT_BLOB_ENTITY Post "/api/v1/Agents/BLOB/CreateDefaultBlobEntity" "v1BLOBAgent_CreateDefaultBlobEntity" [] HEADERS_1, None, ANSWERS_200;
    6 DELETE_BLOB_ENTITY Post "/api/v1/Agents/BLOB/DeleteBlobEntity" "v1BLOBAgent_DeleteBlobEntity" [Query "BlobEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 GET_APP_DATA Post "/api/v1/Agents/BLOB/GetAppData" "v1BLOBAgent_GetAppData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_BLOB_ENTITY Post "/api/v1/Agents/BLOB/GetBlobEntity" "v1BLOBAgent_GetBlobEntity" [Query "blobEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    9 GET_BLOB_ENTITY_ON_CONTACT Post "/api/v1/Agents/BLOB/GetBlobEntityOnContact" "v1BLOBAgent_GetBlobEntityOnContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_BLOB_ENTITY_ON_COUNTRY Post "/api/v1/Agents/BLOB/GetBlobEntityOnCountry" "v1BLOBAgent_GetBlobEntityOnCountry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_BLOB_ENTITY_ON_PERSON Post "/api/v1/Agents/BLOB/GetBlobEntityOnPerson" "v1BLOBAgent_GetBlobEntityOnPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_BLOB_ENTITY_ON_PRODUCT Post "/api/v1/Agents/BLOB/GetBlobEntityOnProduct" "v1BLOBAgent_GetBlobEntityOnProduct" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_BLOB_ENTITY_ON_PROJECT Post "/api/v1/Agents/BLOB/GetBlobEntityOnProject" "v1BLOBAgent_GetBlobEntityOnProject" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_BLOB_STREAM Post "/api/v1/Agents/BLOB/GetBlobStream" "v1BLOBAgent_GetBlobStream" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    15 GET_CHAT_IMAGE_WITH_SIZE Post "/api/v1/Agents/BLOB/GetChatImageWithSize" "v1BLOBAgent_GetChatImageWithSize" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    16 GET_CONTACT_IMAGE Post "/api/v1/Agents/BLOB/GetContactImage" "v1BLOBAgent_GetContactImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    17 GET_CONTACT_IMAGE_WITH_SIZE Post "/api/v1/Agents/BLOB/GetContactImageWithSize" "v1BLOBAgent_GetContactImageWithSize" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    18 GET_OUTPUT_FROM_BATCH Post "/api/v1/Agents/BLOB/GetOutputFromBatch" "v1BLOBAgent_GetOutputFromBatch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    19 GET_PERSON_IMAGE Post "/api/v1/Agents/BLOB/GetPersonImage" "v1BLOBAgent_GetPersonImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    20 GET_PERSON_IMAGE_WITH_SIZE Post "/api/v1/Agents/BLOB/GetPersonImageWithSize" "v1BLOBAgent_GetPersonImageWithSize" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    21 GET_PRODUCT_IMAGE Post "/api/v1/Agents/BLOB/GetProductImage" "v1BLOBAgent_GetProductImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    22 GET_PRODUCT_THUMBNAIL Post "/api/v1/Agents/BLOB/GetProductThumbnail" "v1BLOBAgent_GetProductThumbnail" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    23 GET_PROJECT_IMAGE Post "/api/v1/Agents/BLOB/GetProjectImage" "v1BLOBAgent_GetProjectImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    24 GET_PROJECT_IMAGE_WITH_SIZE Post "/api/v1/Agents/BLOB/GetProjectImageWithSize" "v1BLOBAgent_GetProjectImageWithSize" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    25 GET_QUOTE_LINE_IMAGE Post "/api/v1/Agents/BLOB/GetQuoteLineImage" "v1BLOBAgent_GetQuoteLineImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    26 SAVE_BLOB_ENTITY Post "/api/v1/Agents/BLOB/SaveBlobEntity" "v1BLOBAgent_SaveBlobEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_IMAGE_STREAM Post "/api/v1/Agents/BLOB/SaveImageStream" "v1BLOBAgent_SaveImageStream" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SAVE_PROJECT_IMAGE Post "/api/v1/Agents/BLOB/SaveProjectImage" "v1BLOBAgent_SaveProjectImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    29 SET_APP_DATA Post "/api/v1/Agents/BLOB/SetAppData" "v1BLOBAgent_SetAppData" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    30 SET_BLOB_STREAM Post "/api/v1/Agents/BLOB/SetBlobStream" "v1BLOBAgent_SetBlobStream" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    31 SET_CONTACT_IMAGE Post "/api/v1/Agents/BLOB/SetContactImage" "v1BLOBAgent_SetContactImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    32 SET_PERSON_IMAGE Post "/api/v1/Agents/BLOB/SetPersonImage" "v1BLOBAgent_SetPersonImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    33 SET_PRODUCT_IMAGE Post "/api/v1/Agents/BLOB/SetProductImage" "v1BLOBAgent_SetProductImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    34 SET_PRODUCT_THUMBNAIL Post "/api/v1/Agents/BLOB/SetProductThumbnail" "v1BLOBAgent_SetProductThumbnail" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    35 SET_PROJECT_IMAGE Post "/api/v1/Agents/BLOB/SetProjectImage" "v1BLOBAgent_SetProjectImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
