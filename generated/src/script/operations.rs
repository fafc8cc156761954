// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Script" crate::tables::SHARED {
    GetAll "GET /api/v1/Script v1Script_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:3e75effd";
    GetCrmScriptByUniqueIdentifier "GET /api/v1/Script/{uniqueIdentifier} v1Script_GetCRMScriptByUniqueIdentifier path:required:text:uniqueIdentifier headers:61cd96ad responses:3ca57e4f sum:cd3b0f87";
    SaveCrmScriptByUniqueIdentifier "PUT /api/v1/Script/{uniqueIdentifier} v1Script_SaveCRMScriptByUniqueIdentifier path:required:text:uniqueIdentifier headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8bd894b7";
    DeleteCrmScriptByUniqueIdentifier "DELETE /api/v1/Script/{uniqueIdentifier} v1Script_DeleteCRMScriptByUniqueIdentifier path:required:text:uniqueIdentifier headers:f9ca0ff2 responses:5cd2bdb7 sum:288b560e";
} }
