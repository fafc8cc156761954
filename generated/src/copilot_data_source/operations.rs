// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CopilotDataSource" crate::tables::SHARED {
    PostCopilotDataSourceEntity "POST /api/v1/CopilotDataSource v1CopilotDataSourceEntity_PostCopilotDataSourceEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1aecfa62";
    DefaultCopilotDataSourceEntity "GET /api/v1/CopilotDataSource/default v1CopilotDataSourceEntity_DefaultCopilotDataSourceEntity headers:61cd96ad responses:3ca57e4f sum:adc7be84";
    GetCopilotDataSourceEntity "GET /api/v1/CopilotDataSource/{id} v1CopilotDataSourceEntity_GetCopilotDataSourceEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:984aa548";
    PutCopilotDataSourceEntity "PUT /api/v1/CopilotDataSource/{id} v1CopilotDataSourceEntity_PutCopilotDataSourceEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:9d76528d";
    DeleteCopilotDataSourceEntity "DELETE /api/v1/CopilotDataSource/{id} v1CopilotDataSourceEntity_DeleteCopilotDataSourceEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:f06d52ae";
    PatchCopilotDataSourceEntity "PATCH /api/v1/CopilotDataSource/{id} v1CopilotDataSourceEntity_PatchCopilotDataSourceEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:352bdbef";
} }
