// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "DashTheme" crate::tables::SHARED {
    DefaultDashTheme "GET /api/v1/DashTheme/default v1DashTheme_DefaultDashTheme headers:0 responses:0";
    GetDashTheme "GET /api/v1/DashTheme/{id} v1DashTheme_GetDashTheme path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDashTheme "PUT /api/v1/DashTheme/{id} v1DashTheme_PutDashTheme path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDashTheme "DELETE /api/v1/DashTheme/{id} v1DashTheme_DeleteDashTheme path:required:int32:id headers:1 responses:1";
    PatchDashTheme "PATCH /api/v1/DashTheme/{id} v1DashTheme_PatchDashTheme path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDashTheme "POST /api/v1/DashTheme v1DashTheme_PostDashTheme query:optional:text:$select headers:0 request:0 responses:0";
} }
