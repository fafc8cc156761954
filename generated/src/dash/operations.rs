// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Dash" crate::tables::SHARED {
    PostDash "POST /api/v1/Dash v1Dash_PostDash query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6e5a9af9";
    DefaultDash "GET /api/v1/Dash/default v1Dash_DefaultDash headers:61cd96ad responses:3ca57e4f sum:e618c065";
    GetDash "GET /api/v1/Dash/{id} v1Dash_GetDash path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:5470f7db";
    PutDash "PUT /api/v1/Dash/{id} v1Dash_PutDash path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:dc4457c8";
    DeleteDash "DELETE /api/v1/Dash/{id} v1Dash_DeleteDash path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:b3882b73";
    PatchDash "PATCH /api/v1/Dash/{id} v1Dash_PatchDash path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:6e8088de";
} }
