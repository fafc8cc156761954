// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CustomObject" crate::tables::SHARED {
    SaveCustomObject "PUT /api/v1/CustomObject/{definitionName} v1CustomObject_SaveCustomObject path:required:text:definitionName headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b01cf695";
    GetCustomObject "GET /api/v1/CustomObject/{definitionName}/{id} v1CustomObject_GetCustomObject path:required:text:definitionName path:required:int32:id headers:61cd96ad responses:8a160b57 sum:683b79c6";
    DeleteCustomObject "DELETE /api/v1/CustomObject/{definitionName}/{id} v1CustomObject_DeleteCustomObject path:required:text:definitionName path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:983954bd";
} }
