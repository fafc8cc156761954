// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Webhook" crate::tables::SHARED {
    GetAllWebhooks "GET /api/v1/Webhook v1Webhook_GetAllWebhooks query:optional:text:nameFilter query:optional:text:eventFilter query:optional:enum:statusFilter headers:61cd96ad responses:3ca57e4f sum:d035f4e1";
    PostWebhook "POST /api/v1/Webhook v1Webhook_PostWebhook query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f51875bd";
    TestWebhook "POST /api/v1/Webhook/Test v1Webhook_TestWebhook headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fb7c8fdf";
    DefaultWebhook "GET /api/v1/Webhook/default v1Webhook_DefaultWebhook headers:61cd96ad responses:3ca57e4f sum:6362cb2b";
    SignalEvent "POST /api/v1/Webhook/{eventName}/{primaryKey} v1Webhook_SignalEvent path:required:text:eventName path:required:int32:primaryKey headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:2b55b8c7";
    GetWebhook "GET /api/v1/Webhook/{id} v1Webhook_GetWebhook path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:77de5c57";
    PutWebhook "PUT /api/v1/Webhook/{id} v1Webhook_PutWebhook path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:550e42ac";
    DeleteWebhook "DELETE /api/v1/Webhook/{id} v1Webhook_DeleteWebhook path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e00e4a57";
    PatchWebhook "PATCH /api/v1/Webhook/{id} v1Webhook_PatchWebhook path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:a82f4a7a";
    GetLastError "GET /api/v1/Webhook/{webhookId}/LastError v1Webhook_GetLastError path:required:int32:webhookId headers:61cd96ad responses:3ca57e4f sum:fc7c553f";
} }
