// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Pocket_Agent" crate::tables::SHARED {
    GetCallerIdsFromSelection "POST /api/v1/Agents/Pocket/GetCallerIDsFromSelection v1PocketAgent_GetCallerIDsFromSelection reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCallerIDsFromSelectionRequest field:SelectionId field:LastHash sum:8dc47283";
    GetMyCallerIds "POST /api/v1/Agents/Pocket/GetMyCallerIDs v1PocketAgent_GetMyCallerIDs reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyCallerIDsRequest field:LastHash field:MinDate field:MaxDate sum:d7f337c4";
    GetPocketStartupData "POST /api/v1/Agents/Pocket/GetPocketStartupData v1PocketAgent_GetPocketStartupData reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPocketStartupDataRequest field:Tables field:CurrentClientTime sum:1825cc2a";
    GetPushNotificationTagsForDevice "POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice v1PocketAgent_GetPushNotificationTagsForDevice reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPushNotificationTagsForDeviceRequest field:DeviceIdentifier sum:9f431d77";
    GetRegisteredDevices "POST /api/v1/Agents/Pocket/GetRegisteredDevices v1PocketAgent_GetRegisteredDevices reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetRegisteredDevicesRequest field:AssociateId sum:ef0fd219";
    NotificationHandled "POST /api/v1/Agents/Pocket/NotificationHandled v1PocketAgent_NotificationHandled query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NotificationHandledRequest field:NotificationEventType field:Id sum:a8566ecb";
    NotificationsHandled "POST /api/v1/Agents/Pocket/NotificationsHandled v1PocketAgent_NotificationsHandled query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NotificationsHandledRequest field:NotificationEvents sum:f32d5807";
    NotifyUsers "POST /api/v1/Agents/Pocket/NotifyUsers v1PocketAgent_NotifyUsers query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NotifyUsersRequest field:NotificationEventType field:Id sum:0dcf7c0f";
    RegisterDeviceForPushNotification "POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification v1PocketAgent_RegisterDeviceForPushNotification query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RegisterDeviceForPushNotificationRequest field:DeviceInfo sum:7158564d";
    RunAppointmentAlarmBroker "POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker v1PocketAgent_RunAppointmentAlarmBroker query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:cfc9fef7";
    SendPushNotification "POST /api/v1/Agents/Pocket/SendPushNotification v1PocketAgent_SendPushNotification query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SendPushNotificationRequest field:AssociateIds field:Message sum:8618737e";
    SetPushNotificationTagsForDevice "POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice v1PocketAgent_SetPushNotificationTagsForDevice query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetPushNotificationTagsForDeviceRequest field:DeviceIdentifier field:Tags sum:c5147505";
    SetPushNotificationTagsForUser "POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser v1PocketAgent_SetPushNotificationTagsForUser query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetPushNotificationTagsForUserRequest field:AssociateId field:Tags sum:1e79cf2b";
} }
