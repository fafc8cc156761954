// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Marketing_Agent" 21 {
    0 CALCULATE_MAILING_STATISTICS Post "/api/v1/Agents/Marketing/CalculateMailingStatistics" "v1MarketingAgent_CalculateMailingStatistics" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CREATE_DEFAULT_FORM_ENTITY Post "/api/v1/Agents/Marketing/CreateDefaultFormEntity" "v1MarketingAgent_CreateDefaultFormEntity" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_FORM_SUBMISSION_ENTITY Post "/api/v1/Agents/Marketing/CreateDefaultFormSubmissionEntity" "v1MarketingAgent_CreateDefaultFormSubmissionEntity" [] HEADERS_1, None, ANSWERS_200;
    3 CREATE_DEFAULT_SHIPMENT_MESSAGE_BLOCK_ENTITY Post "/api/v1/Agents/Marketing/CreateDefaultShipmentMessageBlockEntity" "v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity" [] HEADERS_1, None, ANSWERS_200;
    4 CREATE_DEFAULT_SHIPMENT_MESSAGE_ENTITY Post "/api/v1/Agents/Marketing/CreateDefaultShipmentMessageEntity" "v1MarketingAgent_CreateDefaultShipmentMessageEntity" [] HEADERS_1, None, ANSWERS_200;
    5 DELETE_FORM_ENTITY Post "/api/v1/Agents/Marketing/DeleteFormEntity" "v1MarketingAgent_DeleteFormEntity" [Query "FormEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 DELETE_FORM_SUBMISSION_ENTITY Post "/api/v1/Agents/Marketing/DeleteFormSubmissionEntity" "v1MarketingAgent_DeleteFormSubmissionEntity" [Query "FormSubmissionEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 DELETE_SHIPMENT_MESSAGE_BLOCK_ENTITY Post "/api/v1/Agents/Marketing/DeleteShipmentMessageBlockEntity" "v1MarketingAgent_DeleteShipmentMessageBlockEntity" [Query "ShipmentMessageBlockEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 DELETE_SHIPMENT_MESSAGE_ENTITY Post "/api/v1/Agents/Marketing/DeleteShipmentMessageEntity" "v1MarketingAgent_DeleteShipmentMessageEntity" [Query "ShipmentMessageEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    9 GET_FORM_ENTITY Post "/api/v1/Agents/Marketing/GetFormEntity" "v1MarketingAgent_GetFormEntity" [Query "formEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    10 GET_FORM_SUBMISSION_ENTITY Post "/api/v1/Agents/Marketing/GetFormSubmissionEntity" "v1MarketingAgent_GetFormSubmissionEntity" [Query "formSubmissionEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    11 GET_PREVIEW_MAILING Post "/api/v1/Agents/Marketing/GetPreviewMailing" "v1MarketingAgent_GetPreviewMailing" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_PREVIEW_MAILING_HEADER Post "/api/v1/Agents/Marketing/GetPreviewMailingHeader" "v1MarketingAgent_GetPreviewMailingHeader" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_SHIPMENT_MESSAGE_BLOCK_ENTITY Post "/api/v1/Agents/Marketing/GetShipmentMessageBlockEntity" "v1MarketingAgent_GetShipmentMessageBlockEntity" [Query "shipmentMessageBlockEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_SHIPMENT_MESSAGE_ENTITY Post "/api/v1/Agents/Marketing/GetShipmentMessageEntity" "v1MarketingAgent_GetShipmentMessageEntity" [Query "shipmentMessageEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_USER_BLOCKS Post "/api/v1/Agents/Marketing/GetUserBlocks" "v1MarketingAgent_GetUserBlocks" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 SAVE_FORM_ENTITY Post "/api/v1/Agents/Marketing/SaveFormEntity" "v1MarketingAgent_SaveFormEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 SAVE_FORM_SUBMISSION_ENTITY Post "/api/v1/Agents/Marketing/SaveFormSubmissionEntity" "v1MarketingAgent_SaveFormSubmissionEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 SAVE_SHIPMENT_MESSAGE_BLOCK_ENTITY Post "/api/v1/Agents/Marketing/SaveShipmentMessageBlockEntity" "v1MarketingAgent_SaveShipmentMessageBlockEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 SAVE_SHIPMENT_MESSAGE_ENTITY Post "/api/v1/Agents/Marketing/SaveShipmentMessageEntity" "v1MarketingAgent_SaveShipmentMessageEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 VERIFY_GOOGLE_RECAPTCHA Post "/api/v1/Agents/Marketing/VerifyGoogleRecaptcha" "v1MarketingAgent_VerifyGoogleRecaptcha" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
