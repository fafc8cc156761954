// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "DashTileDefinition" crate::tables::SHARED {
    DefaultDashTileDefinition "GET /api/v1/DashTileDefinition/default v1DashTileDefinition_DefaultDashTileDefinition headers:0 responses:0";
    GetDashTileDefinition "GET /api/v1/DashTileDefinition/{id} v1DashTileDefinition_GetDashTileDefinition path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutDashTileDefinition "PUT /api/v1/DashTileDefinition/{id} v1DashTileDefinition_PutDashTileDefinition path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteDashTileDefinition "DELETE /api/v1/DashTileDefinition/{id} v1DashTileDefinition_DeleteDashTileDefinition path:required:int32:id headers:1 responses:1";
    PatchDashTileDefinition "PATCH /api/v1/DashTileDefinition/{id} v1DashTileDefinition_PatchDashTileDefinition path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostDashTileDefinition "POST /api/v1/DashTileDefinition v1DashTileDefinition_PostDashTileDefinition query:optional:text:$select headers:0 request:0 responses:0";
} }
