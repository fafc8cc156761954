// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "TriggerScript" 12 {
    0 DEFAULT_TRIGGER_SCRIPT_ENTITY Get "/api/v1/TriggerScript/default" "v1TriggerScriptEntity_DefaultTriggerScriptEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TRIGGER_SCRIPT_BY_UNIQUE_ID Get "/api/v1/TriggerScript/{triggerScriptUniqueId}" "v1TriggerScriptEntity_GetTriggerScriptByUniqueId" [Path "triggerScriptUniqueId" Text Required] HEADERS_1, None, ANSWERS_200;
    2 SAVE_TRIGGER_SCRIPT_BY_UNIQUE_ID Put "/api/v1/TriggerScript/{triggerScriptUniqueId}" "v1TriggerScriptEntity_SaveTriggerScriptByUniqueId" [Path "triggerScriptUniqueId" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_TRIGGER_SCRIPT_BY_UNIQUE_ID Delete "/api/v1/TriggerScript/{triggerScriptUniqueId}" "v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId" [Path "triggerScriptUniqueId" Text Required] HEADERS_2, None, ANSWERS_204;
    4 GET_TRIGGER_SCRIPT_ENTITY Get "/api/v1/TriggerScript/{id}" "v1TriggerScriptEntity_GetTriggerScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    5 PUT_TRIGGER_SCRIPT_ENTITY Put "/api/v1/TriggerScript/{id}" "v1TriggerScriptEntity_PutTriggerScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    6 DELETE_TRIGGER_SCRIPT_ENTITY Delete "/api/v1/TriggerScript/{id}" "v1TriggerScriptEntity_DeleteTriggerScriptEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 PATCH_TRIGGER_SCRIPT_ENTITY Patch "/api/v1/TriggerScript/{id}" "v1TriggerScriptEntity_PatchTriggerScriptEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    8 GET_ALL Get "/api/v1/TriggerScript" "v1TriggerScriptEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_TRIGGER_SCRIPT_ENTITY Post "/api/v1/TriggerScript" "v1TriggerScriptEntity_PostTriggerScriptEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 VALIDATE_TRIGGER_SCRIPT Get "/api/v1/TriggerScript/{triggerScriptId}/Validate" "v1TriggerScriptEntity_ValidateTriggerScript" [Path "triggerScriptId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    11 VALIDATE_TRIGGER_SCRIPT_BY_UNIQUE_ID Get "/api/v1/TriggerScript/{triggerScriptUniqueId}/Validate" "v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId" [Path "triggerScriptUniqueId" Text Required] HEADERS_1, None, ANSWERS_200;
} }
