// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Pocket_Agent" 8 {
    0 GET_POCKET_STARTUP_DATA Post "/api/v1/Agents/Pocket/GetPocketStartupData" "v1PocketAgent_GetPocketStartupData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 GET_PUSH_NOTIFICATION_TAGS_FOR_DEVICE Post "/api/v1/Agents/Pocket/GetPushNotificationTagsForDevice" "v1PocketAgent_GetPushNotificationTagsForDevice" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_REGISTERED_DEVICES Post "/api/v1/Agents/Pocket/GetRegisteredDevices" "v1PocketAgent_GetRegisteredDevices" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 REGISTER_DEVICE_FOR_PUSH_NOTIFICATION Post "/api/v1/Agents/Pocket/RegisterDeviceForPushNotification" "v1PocketAgent_RegisterDeviceForPushNotification" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 RUN_APPOINTMENT_ALARM_BROKER Post "/api/v1/Agents/Pocket/RunAppointmentAlarmBroker" "v1PocketAgent_RunAppointmentAlarmBroker" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    5 SEND_PUSH_NOTIFICATION Post "/api/v1/Agents/Pocket/SendPushNotification" "v1PocketAgent_SendPushNotification" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 SET_PUSH_NOTIFICATION_TAGS_FOR_DEVICE Post "/api/v1/Agents/Pocket/SetPushNotificationTagsForDevice" "v1PocketAgent_SetPushNotificationTagsForDevice" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 SET_PUSH_NOTIFICATION_TAGS_FOR_USER Post "/api/v1/Agents/Pocket/SetPushNotificationTagsForUser" "v1PocketAgent_SetPushNotificationTagsForUser" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
