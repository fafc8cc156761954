// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1};

operations! { "FieldInfoBase" 2 {
    0 GET_CUSTOM_FIELD_INFO Get "/api/v1/Schema/{tableName}/{fieldName}" "v1FieldInfoBase_GetCustomFieldInfo" [Path "tableName" Text Required, Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    1 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Schema/{tableName}" "v1FieldInfoBase_GetCustomFieldInfoList" [Path "tableName" Text Required, Query "includeStandard" Bool Optional] HEADERS_1, None, ANSWERS_200;
} }
