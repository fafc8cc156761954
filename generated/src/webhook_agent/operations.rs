// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Webhook_Agent" crate::tables::SHARED {
    CreateDefaultWebhook "POST /api/v1/Agents/Webhook/CreateDefaultWebhook v1WebhookAgent_CreateDefaultWebhook headers:61cd96ad responses:3ca57e4f sum:50745fd0";
    DeleteWebhook "POST /api/v1/Agents/Webhook/DeleteWebhook v1WebhookAgent_DeleteWebhook query:required:int32:webhookId headers:f9ca0ff2 responses:5cd2bdb7 sum:61d0eb2f";
    GetAllWebhooks "POST /api/v1/Agents/Webhook/GetAllWebhooks v1WebhookAgent_GetAllWebhooks reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAllWebhooksRequest field:NameFilter field:EventFilter field:StatusFilter sum:8ba24f73";
    GetLastError "POST /api/v1/Agents/Webhook/GetLastError v1WebhookAgent_GetLastError reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetLastErrorRequest field:WebhookId sum:91394f6e";
    GetWebhook "POST /api/v1/Agents/Webhook/GetWebhook v1WebhookAgent_GetWebhook reads query:required:int32:webhookId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:40549a8a";
    SaveWebhook "POST /api/v1/Agents/Webhook/SaveWebhook v1WebhookAgent_SaveWebhook headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fc673779";
    SignalEvent "POST /api/v1/Agents/Webhook/SignalEvent v1WebhookAgent_SignalEvent query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SignalEventRequest field:EventName field:PrimaryKey field:Data sum:14d1b53b";
    TestWebhook "POST /api/v1/Agents/Webhook/TestWebhook v1WebhookAgent_TestWebhook query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TestWebhookRequest field:Webhook sum:cc33c8e8";
} }
