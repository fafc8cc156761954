// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Webhook" 10 {
    0 DEFAULT_WEBHOOK Get "/api/v1/Webhook/default" "v1Webhook_DefaultWebhook" [] HEADERS_1, None, ANSWERS_200;
    1 GET_WEBHOOK Get "/api/v1/Webhook/{id}" "v1Webhook_GetWebhook" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_WEBHOOK Put "/api/v1/Webhook/{id}" "v1Webhook_PutWebhook" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_WEBHOOK Delete "/api/v1/Webhook/{id}" "v1Webhook_DeleteWebhook" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_WEBHOOK Patch "/api/v1/Webhook/{id}" "v1Webhook_PatchWebhook" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL_WEBHOOKS Get "/api/v1/Webhook" "v1Webhook_GetAllWebhooks" [Query "nameFilter" Text Optional, Query "eventFilter" Text Optional, Query "statusFilter" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_WEBHOOK Post "/api/v1/Webhook" "v1Webhook_PostWebhook" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_LAST_ERROR Get "/api/v1/Webhook/{webhookId}/LastError" "v1Webhook_GetLastError" [Path "webhookId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    8 SIGNAL_EVENT Post "/api/v1/Webhook/{eventName}/{primaryKey}" "v1Webhook_SignalEvent" [Path "eventName" Text Required, Path "primaryKey" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    9 TEST_WEBHOOK Post "/api/v1/Webhook/Test" "v1Webhook_TestWebhook" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
