// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DashTheme" crate::tables::SHARED {
    PostDashTheme "POST /api/v1/DashTheme v1DashTheme_PostDashTheme query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0d37a729";
    DefaultDashTheme "GET /api/v1/DashTheme/default v1DashTheme_DefaultDashTheme headers:61cd96ad responses:3ca57e4f sum:8533fd43";
    GetDashTheme "GET /api/v1/DashTheme/{id} v1DashTheme_GetDashTheme path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:9cb54563";
    PutDashTheme "PUT /api/v1/DashTheme/{id} v1DashTheme_PutDashTheme path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:f31b2d38";
    DeleteDashTheme "DELETE /api/v1/DashTheme/{id} v1DashTheme_DeleteDashTheme path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:dfb5d8d3";
    PatchDashTheme "PATCH /api/v1/DashTheme/{id} v1DashTheme_PatchDashTheme path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:5ef1dc2e";
} }
