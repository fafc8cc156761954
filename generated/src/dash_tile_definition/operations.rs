// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DashTileDefinition" crate::tables::SHARED {
    PostDashTileDefinition "POST /api/v1/DashTileDefinition v1DashTileDefinition_PostDashTileDefinition query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:567b50fb";
    DefaultDashTileDefinition "GET /api/v1/DashTileDefinition/default v1DashTileDefinition_DefaultDashTileDefinition headers:61cd96ad responses:3ca57e4f sum:9fdeaa53";
    GetDashTileDefinition "GET /api/v1/DashTileDefinition/{id} v1DashTileDefinition_GetDashTileDefinition path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:b5cdec91";
    PutDashTileDefinition "PUT /api/v1/DashTileDefinition/{id} v1DashTileDefinition_PutDashTileDefinition path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:95640506";
    DeleteDashTileDefinition "DELETE /api/v1/DashTileDefinition/{id} v1DashTileDefinition_DeleteDashTileDefinition path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:3b65d57d";
    PatchDashTileDefinition "PATCH /api/v1/DashTileDefinition/{id} v1DashTileDefinition_PatchDashTileDefinition path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:5da741c4";
} }
