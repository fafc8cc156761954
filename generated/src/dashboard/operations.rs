// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Dashboard" crate::tables::SHARED {
    PostDashboard "POST /api/v1/Dashboard v1Dashboard_PostDashboard query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:148bb137";
    DefaultDashboard "GET /api/v1/Dashboard/default v1Dashboard_DefaultDashboard headers:61cd96ad responses:3ca57e4f sum:5b2bd165";
    GetDashboard "GET /api/v1/Dashboard/{id} v1Dashboard_GetDashboard path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:bc1a5329";
    PutDashboard "PUT /api/v1/Dashboard/{id} v1Dashboard_PutDashboard path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:f249f2a2";
    DeleteDashboard "DELETE /api/v1/Dashboard/{id} v1Dashboard_DeleteDashboard path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:c60b27e1";
    PatchDashboard "PATCH /api/v1/Dashboard/{id} v1Dashboard_PatchDashboard path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:b53dbb0c";
} }
