// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "FieldInfoBase" crate::tables::SHARED {
    GetCustomFieldInfoList "GET /api/v1/Schema/{tableName} v1FieldInfoBase_GetCustomFieldInfoList path:required:text:tableName query:optional:bool:includeStandard headers:61cd96ad responses:3ca57e4f sum:ad0616d6";
    GetCustomFieldInfo "GET /api/v1/Schema/{tableName}/{fieldName} v1FieldInfoBase_GetCustomFieldInfo path:required:text:tableName path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:95715ab5";
} }
