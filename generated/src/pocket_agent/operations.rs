// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Pocket_Agent" crate::tables::SHARED {
    GetPocketStartupData "POST /api/v1/Agents/Pocket/GetPocketStartupData v1PocketAgent_GetPocketStartupData query:optional:text:$select headers:0 request:0 responses:0 body:GetPocketStartupDataRequest field:Tables field:CurrentClientTime";
    GetPushNotificationTagsForDevice "POST /api/v1/Agents/Pocket/GetPushNotificationTagsForDevice v1PocketAgent_GetPushNotificationTagsForDevice query:optional:text:$select headers:0 request:0 responses:0 body:GetPushNotificationTagsForDeviceRequest field:DeviceIdentifier";
    GetRegisteredDevices "POST /api/v1/Agents/Pocket/GetRegisteredDevices v1PocketAgent_GetRegisteredDevices query:optional:text:$select headers:0 request:0 responses:0 body:GetRegisteredDevicesRequest field:AssociateId";
    RegisterDeviceForPushNotification "POST /api/v1/Agents/Pocket/RegisterDeviceForPushNotification v1PocketAgent_RegisterDeviceForPushNotification query:optional:text:$select headers:1 request:0 responses:1 body:RegisterDeviceForPushNotificationRequest field:DeviceInfo";
    RunAppointmentAlarmBroker "POST /api/v1/Agents/Pocket/RunAppointmentAlarmBroker v1PocketAgent_RunAppointmentAlarmBroker query:optional:text:$select headers:1 responses:1";
    SendPushNotification "POST /api/v1/Agents/Pocket/SendPushNotification v1PocketAgent_SendPushNotification query:optional:text:$select headers:1 request:0 responses:1 body:SendPushNotificationRequest field:AssociateIds field:Message";
    SetPushNotificationTagsForDevice "POST /api/v1/Agents/Pocket/SetPushNotificationTagsForDevice v1PocketAgent_SetPushNotificationTagsForDevice query:optional:text:$select headers:1 request:0 responses:1 body:SetPushNotificationTagsForDeviceRequest field:DeviceIdentifier field:Tags";
    SetPushNotificationTagsForUser "POST /api/v1/Agents/Pocket/SetPushNotificationTagsForUser v1PocketAgent_SetPushNotificationTagsForUser query:optional:text:$select headers:1 request:0 responses:1 body:SetPushNotificationTagsForUserRequest field:AssociateId field:Tags";
} }
