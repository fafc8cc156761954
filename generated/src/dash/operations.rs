// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Dash" crate::tables::SHARED {
    DefaultDash "GET /api/v1/Dash/default v1Dash_DefaultDash headers:0 responses:0";
    GetDash "GET /api/v1/Dash/{id} v1Dash_GetDash path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDash "PUT /api/v1/Dash/{id} v1Dash_PutDash path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDash "DELETE /api/v1/Dash/{id} v1Dash_DeleteDash path:required:int32:id headers:1 responses:1";
    PatchDash "PATCH /api/v1/Dash/{id} v1Dash_PatchDash path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDash "POST /api/v1/Dash v1Dash_PostDash query:optional:text:$select headers:0 request:0 responses:0";
} }
