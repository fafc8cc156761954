// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "DashTile" crate::tables::SHARED {
    DefaultDashTile "GET /api/v1/DashTile/default v1DashTile_DefaultDashTile headers:0 responses:0";
    GetDashTile "GET /api/v1/DashTile/{id} v1DashTile_GetDashTile path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDashTile "PUT /api/v1/DashTile/{id} v1DashTile_PutDashTile path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDashTile "DELETE /api/v1/DashTile/{id} v1DashTile_DeleteDashTile path:required:int32:id headers:1 responses:1";
    PatchDashTile "PATCH /api/v1/DashTile/{id} v1DashTile_PatchDashTile path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDashTile "POST /api/v1/DashTile v1DashTile_PostDashTile query:optional:text:$select headers:0 request:0 responses:0";
} }
