// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "CRMScript" 13 {
    0 DEFAULT_CRM_SCRIPT_ENTITY Get "/api/v1/CRMScript/default" "v1CRMScriptEntity_DefaultCRMScriptEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_CRM_SCRIPT_ENTITY Get "/api/v1/CRMScript/{id}" "v1CRMScriptEntity_GetCRMScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_CRM_SCRIPT_ENTITY Put "/api/v1/CRMScript/{id}" "v1CRMScriptEntity_PutCRMScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_CRM_SCRIPT_ENTITY Delete "/api/v1/CRMScript/{id}" "v1CRMScriptEntity_DeleteCRMScriptEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_CRM_SCRIPT_ENTITY Patch "/api/v1/CRMScript/{id}" "v1CRMScriptEntity_PatchCRMScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 EXECUTE_SCRIPT Post "/api/v1/CRMScript/{cRMScriptId}/Execute" "v1CRMScriptEntity_ExecuteScript" [Path "cRMScriptId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 EXECUTE_SCRIPT_BY_UNIQUE_ID Post "/api/v1/CRMScript/{cRMScriptUniqueId}/Execute" "v1CRMScriptEntity_ExecuteScriptByUniqueId" [Path "cRMScriptUniqueId" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 EXECUTE_SCRIPT_AS_EVENT Post "/api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent" "v1CRMScriptEntity_ExecuteScriptAsEvent" [Path "cRMScriptId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 EXECUTE_SCRIPT_AS_EVENT_BY_UNIQUE_ID Post "/api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent" "v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId" [Path "cRMScriptUniqueId" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_ALL Get "/api/v1/CRMScript" "v1CRMScriptEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    10 POST_CRM_SCRIPT_ENTITY Post "/api/v1/CRMScript" "v1CRMScriptEntity_PostCRMScriptEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 VALIDATE_SCRIPT Get "/api/v1/CRMScript/{cRMScriptId}/Validate" "v1CRMScriptEntity_ValidateScript" [Path "cRMScriptId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 VALIDATE_SCRIPT_BY_UNIQUE_ID Get "/api/v1/CRMScript/{cRMScriptUniqueId}/Validate" "v1CRMScriptEntity_ValidateScriptByUniqueId" [Path "cRMScriptUniqueId" Text Required] HEADERS_1, None, ANSWERS_200;
} }
