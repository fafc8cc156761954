// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Webhook_Agent" 8 {
    0 CREATE_DEFAULT_WEBHOOK Post "/api/v1/Agents/Webhook/CreateDefaultWebhook" "v1WebhookAgent_CreateDefaultWebhook" [] HEADERS_1, None, ANSWERS_200;
    1 DELETE_WEBHOOK Post "/api/v1/Agents/Webhook/DeleteWebhook" "v1WebhookAgent_DeleteWebhook" [Query "WebhookId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    2 GET_ALL_WEBHOOKS Post "/api/v1/Agents/Webhook/GetAllWebhooks" "v1WebhookAgent_GetAllWebhooks" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_LAST_ERROR Post "/api/v1/Agents/Webhook/GetLastError" "v1WebhookAgent_GetLastError" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_WEBHOOK Post "/api/v1/Agents/Webhook/GetWebhook" "v1WebhookAgent_GetWebhook" [Query "webhookId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 SAVE_WEBHOOK Post "/api/v1/Agents/Webhook/SaveWebhook" "v1WebhookAgent_SaveWebhook" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 SIGNAL_EVENT Post "/api/v1/Agents/Webhook/SignalEvent" "v1WebhookAgent_SignalEvent" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 TEST_WEBHOOK Post "/api/v1/Agents/Webhook/TestWebhook" "v1WebhookAgent_TestWebhook" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
