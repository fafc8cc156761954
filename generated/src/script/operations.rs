// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Script" 4 {
    0 GET_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Get "/api/v1/Script/{uniqueIdentifier}" "v1Script_GetCRMScriptByUniqueIdentifier" [Path "uniqueIdentifier" Text Required] HEADERS_1, None, ANSWERS_200;
    1 SAVE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Put "/api/v1/Script/{uniqueIdentifier}" "v1Script_SaveCRMScriptByUniqueIdentifier" [Path "uniqueIdentifier" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 DELETE_CRM_SCRIPT_BY_UNIQUE_IDENTIFIER Delete "/api/v1/Script/{uniqueIdentifier}" "v1Script_DeleteCRMScriptByUniqueIdentifier" [Path "uniqueIdentifier" Text Required] HEADERS_2, None, ANSWERS_204;
    3 GET_ALL Get "/api/v1/Script" "v1Script_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
} }
