// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Webhook" crate::tables::SHARED {
    DefaultWebhook "GET /api/v1/Webhook/default v1Webhook_DefaultWebhook headers:0 responses:0";
    GetWebhook "GET /api/v1/Webhook/{id} v1Webhook_GetWebhook path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutWebhook "PUT /api/v1/Webhook/{id} v1Webhook_PutWebhook path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteWebhook "DELETE /api/v1/Webhook/{id} v1Webhook_DeleteWebhook path:required:int32:id headers:1 responses:1";
    PatchWebhook "PATCH /api/v1/Webhook/{id} v1Webhook_PatchWebhook path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAllWebhooks "GET /api/v1/Webhook v1Webhook_GetAllWebhooks query:optional:text:nameFilter query:optional:text:eventFilter query:optional:enum:statusFilter headers:0 responses:0";
    PostWebhook "POST /api/v1/Webhook v1Webhook_PostWebhook query:optional:text:$select headers:0 request:0 responses:0";
    GetLastError "GET /api/v1/Webhook/{webhookId}/LastError v1Webhook_GetLastError path:required:int32:webhookId headers:0 responses:0";
    SignalEvent "POST /api/v1/Webhook/{eventName}/{primaryKey} v1Webhook_SignalEvent path:required:text:eventName path:required:int32:primaryKey headers:1 request:0 responses:1";
    TestWebhook "POST /api/v1/Webhook/Test v1Webhook_TestWebhook headers:0 request:0 responses:0";
} }
