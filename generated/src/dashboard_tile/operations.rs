// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DashboardTile" crate::tables::SHARED {
    PostDashboardTile "POST /api/v1/DashboardTile v1DashboardTile_PostDashboardTile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6f908c57";
    DefaultDashboardTile "GET /api/v1/DashboardTile/default v1DashboardTile_DefaultDashboardTile headers:61cd96ad responses:3ca57e4f sum:5e99d2c5";
    GetDashboardTile "GET /api/v1/DashboardTile/{id} v1DashboardTile_GetDashboardTile path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:4b4a62c9";
    PutDashboardTile "PUT /api/v1/DashboardTile/{id} v1DashboardTile_PutDashboardTile path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:ea35349a";
    DeleteDashboardTile "DELETE /api/v1/DashboardTile/{id} v1DashboardTile_DeleteDashboardTile path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:3a1c9ac9";
    PatchDashboardTile "PATCH /api/v1/DashboardTile/{id} v1DashboardTile_PatchDashboardTile path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:cea14364";
} }
