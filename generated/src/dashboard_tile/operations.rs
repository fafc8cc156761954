// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "DashboardTile" crate::tables::SHARED {
    DefaultDashboardTile "GET /api/v1/DashboardTile/default v1DashboardTile_DefaultDashboardTile headers:0 responses:0";
    GetDashboardTile "GET /api/v1/DashboardTile/{id} v1DashboardTile_GetDashboardTile path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDashboardTile "PUT /api/v1/DashboardTile/{id} v1DashboardTile_PutDashboardTile path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDashboardTile "DELETE /api/v1/DashboardTile/{id} v1DashboardTile_DeleteDashboardTile path:required:int32:id headers:1 responses:1";
    PatchDashboardTile "PATCH /api/v1/DashboardTile/{id} v1DashboardTile_PatchDashboardTile path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDashboardTile "POST /api/v1/DashboardTile v1DashboardTile_PostDashboardTile query:optional:text:$select headers:0 request:0 responses:0";
} }
