// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Copilot" crate::tables::SHARED {
    PostCopilotEntity "POST /api/v1/Copilot v1CopilotEntity_PostCopilotEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fdbe8448";
    DefaultCopilotEntity "GET /api/v1/Copilot/default v1CopilotEntity_DefaultCopilotEntity headers:61cd96ad responses:3ca57e4f sum:d0f42e76";
    GetCopilotEntity "GET /api/v1/Copilot/{id} v1CopilotEntity_GetCopilotEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:d262c286";
    PutCopilotEntity "PUT /api/v1/Copilot/{id} v1CopilotEntity_PutCopilotEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:6a211253";
    DeleteCopilotEntity "DELETE /api/v1/Copilot/{id} v1CopilotEntity_DeleteCopilotEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e46870ec";
    PatchCopilotEntity "PATCH /api/v1/Copilot/{id} v1CopilotEntity_PatchCopilotEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:5176a675";
} }
