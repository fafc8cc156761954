// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "CRMScript_Agent" 24 {
    0 CREATE_DEFAULT_CRM_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/CreateDefaultCRMScriptEntity" "v1CRMScriptAgent_CreateDefaultCRMScriptEntity" [] HEADERS_1, None, ANSWERS_200;
    1 CREATE_DEFAULT_TRIGGER_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/CreateDefaultTriggerScriptEntity" "v1CRMScriptAgent_CreateDefaultTriggerScriptEntity" [] HEADERS_1, None, ANSWERS_200;
    2 DELETE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Post "/api/v1/Agents/CRMScript/DeleteCRMScriptByUniqueIdentifier" "v1CRMScriptAgent_DeleteCRMScriptByUniqueIdentifier" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 DELETE_CRM_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/DeleteCRMScriptEntity" "v1CRMScriptAgent_DeleteCRMScriptEntity" [Query "CRMScriptEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 DELETE_TRIGGER_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/DeleteTriggerScriptByUniqueId" "v1CRMScriptAgent_DeleteTriggerScriptByUniqueId" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 DELETE_TRIGGER_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/DeleteTriggerScriptEntity" "v1CRMScriptAgent_DeleteTriggerScriptEntity" [Query "TriggerScriptEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 EXECUTE_SCRIPT Post "/api/v1/Agents/CRMScript/ExecuteScript" "v1CRMScriptAgent_ExecuteScript" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 EXECUTE_SCRIPT_AS_EVENT Post "/api/v1/Agents/CRMScript/ExecuteScriptAsEvent" "v1CRMScriptAgent_ExecuteScriptAsEvent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 EXECUTE_SCRIPT_AS_EVENT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/ExecuteScriptAsEventByUniqueId" "v1CRMScriptAgent_ExecuteScriptAsEventByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 EXECUTE_SCRIPT_BY_INCLUDE_ID Post "/api/v1/Agents/CRMScript/ExecuteScriptByIncludeId" "v1CRMScriptAgent_ExecuteScriptByIncludeId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 EXECUTE_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/ExecuteScriptByUniqueId" "v1CRMScriptAgent_ExecuteScriptByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Post "/api/v1/Agents/CRMScript/GetCRMScriptByUniqueIdentifier" "v1CRMScriptAgent_GetCRMScriptByUniqueIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_CRM_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/GetCRMScriptEntity" "v1CRMScriptAgent_GetCRMScriptEntity" [Query "cRMScriptEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_TRIGGER_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/GetTriggerScriptByUniqueId" "v1CRMScriptAgent_GetTriggerScriptByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_TRIGGER_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/GetTriggerScriptEntity" "v1CRMScriptAgent_GetTriggerScriptEntity" [Query "triggerScriptEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 SAVE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Post "/api/v1/Agents/CRMScript/SaveCRMScriptByUniqueIdentifier" "v1CRMScriptAgent_SaveCRMScriptByUniqueIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 SAVE_CRM_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/SaveCRMScriptEntity" "v1CRMScriptAgent_SaveCRMScriptEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 SAVE_TRIGGER_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/SaveTriggerScriptByUniqueId" "v1CRMScriptAgent_SaveTriggerScriptByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 SAVE_TRIGGER_SCRIPT_ENTITY Post "/api/v1/Agents/CRMScript/SaveTriggerScriptEntity" "v1CRMScriptAgent_SaveTriggerScriptEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 VALIDATE_SCRIPT Post "/api/v1/Agents/CRMScript/ValidateScript" "v1CRMScriptAgent_ValidateScript" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 VALIDATE_SCRIPT_BY_INCLUDE_ID Post "/api/v1/Agents/CRMScript/ValidateScriptByIncludeId" "v1CRMScriptAgent_ValidateScriptByIncludeId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 VALIDATE_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/ValidateScriptByUniqueId" "v1CRMScriptAgent_ValidateScriptByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 VALIDATE_TRIGGER_SCRIPT Post "/api/v1/Agents/CRMScript/ValidateTriggerScript" "v1CRMScriptAgent_ValidateTriggerScript" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 VALIDATE_TRIGGER_SCRIPT_BY_UNIQUE_ID Post "/api/v1/Agents/CRMScript/ValidateTriggerScriptByUniqueId" "v1CRMScriptAgent_ValidateTriggerScriptByUniqueId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
