// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DashTile" crate::tables::SHARED {
    PostDashTile "POST /api/v1/DashTile v1DashTile_PostDashTile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3c400489";
    DefaultDashTile "GET /api/v1/DashTile/default v1DashTile_DefaultDashTile headers:61cd96ad responses:3ca57e4f sum:5e10d13d";
    GetDashTile "GET /api/v1/DashTile/{id} v1DashTile_GetDashTile path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:cf7fbc2b";
    PutDashTile "PUT /api/v1/DashTile/{id} v1DashTile_PutDashTile path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:abb36510";
    DeleteDashTile "DELETE /api/v1/DashTile/{id} v1DashTile_DeleteDashTile path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:48991ecb";
    PatchDashTile "PATCH /api/v1/DashTile/{id} v1DashTile_PatchDashTile path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:1fda5706";
} }
