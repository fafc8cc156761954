// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Dashboard" crate::tables::SHARED {
    DefaultDashboard "GET /api/v1/Dashboard/default v1Dashboard_DefaultDashboard headers:0 responses:0";
    GetDashboard "GET /api/v1/Dashboard/{id} v1Dashboard_GetDashboard path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDashboard "PUT /api/v1/Dashboard/{id} v1Dashboard_PutDashboard path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDashboard "DELETE /api/v1/Dashboard/{id} v1Dashboard_DeleteDashboard path:required:int32:id headers:1 responses:1";
    PatchDashboard "PATCH /api/v1/Dashboard/{id} v1Dashboard_PatchDashboard path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDashboard "POST /api/v1/Dashboard v1Dashboard_PostDashboard query:optional:text:$select headers:0 request:0 responses:0";
} }
