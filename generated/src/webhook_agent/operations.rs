// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Webhook_Agent" crate::tables::SHARED {
    CreateDefaultWebhook "POST /api/v1/Agents/Webhook/CreateDefaultWebhook v1WebhookAgent_CreateDefaultWebhook headers:0 responses:0";
    DeleteWebhook "POST /api/v1/Agents/Webhook/DeleteWebhook v1WebhookAgent_DeleteWebhook query:required:int32:WebhookId headers:1 responses:1";
    GetAllWebhooks "POST /api/v1/Agents/Webhook/GetAllWebhooks v1WebhookAgent_GetAllWebhooks query:optional:text:$select headers:0 request:0 responses:0 body:GetAllWebhooksRequest field:NameFilter field:EventFilter field:StatusFilter";
    GetLastError "POST /api/v1/Agents/Webhook/GetLastError v1WebhookAgent_GetLastError query:optional:text:$select headers:0 request:0 responses:0 body:GetLastErrorRequest field:WebhookId";
    GetWebhook "POST /api/v1/Agents/Webhook/GetWebhook v1WebhookAgent_GetWebhook query:required:int32:webhookId query:optional:text:$select headers:0 responses:0";
    SaveWebhook "POST /api/v1/Agents/Webhook/SaveWebhook v1WebhookAgent_SaveWebhook headers:0 request:0 responses:0";
    SignalEvent "POST /api/v1/Agents/Webhook/SignalEvent v1WebhookAgent_SignalEvent query:optional:text:$select headers:1 request:0 responses:1 body:SignalEventRequest field:EventName field:PrimaryKey field:Data";
    TestWebhook "POST /api/v1/Agents/Webhook/TestWebhook v1WebhookAgent_TestWebhook query:optional:text:$select headers:0 request:0 responses:0 body:TestWebhookRequest field:Webhook";
} }
