// Made by `cargo run --release -p generator`; do not edit.

use runtime::{DateTime, Unknown, carrier};
use crate::types::{PocketDeviceInfo, PocketNotificationMessage};

/// The carrier `GetPocketStartupDataRequest` of the API.
#[non_exhaustive]
pub struct GetPocketStartupDataRequest {
    /// The property `Tables`.
    pub tables: Option<Vec<String>>,
    /// The property `CurrentClientTime`.
    pub current_client_time: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPocketStartupDataRequest "GetPocketStartupDataRequest" {
    0 tables set_tables Vec<String> = "Tables";
    1 current_client_time set_current_client_time DateTime = "CurrentClientTime";
} }

/// The carrier `GetPushNotificationTagsForDeviceRequest` of the API.
#[non_exhaustive]
pub struct GetPushNotificationTagsForDeviceRequest {
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPushNotificationTagsForDeviceRequest "GetPushNotificationTagsForDeviceRequest" {
    0 device_identifier set_device_identifier String = "DeviceIdentifier";
} }

/// The carrier `GetRegisteredDevicesRequest` of the API.
#[non_exhaustive]
pub struct GetRegisteredDevicesRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRegisteredDevicesRequest "GetRegisteredDevicesRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RegisterDeviceForPushNotificationRequest` of the API.
#[non_exhaustive]
pub struct RegisterDeviceForPushNotificationRequest {
    /// The property `DeviceInfo`.
    pub device_info: Option<Box<PocketDeviceInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegisterDeviceForPushNotificationRequest "RegisterDeviceForPushNotificationRequest" {
    0 device_info set_device_info Box<PocketDeviceInfo> = "DeviceInfo";
} }

/// The carrier `SendPushNotificationRequest` of the API.
#[non_exhaustive]
pub struct SendPushNotificationRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// The property `Message`.
    pub message: Option<Box<PocketNotificationMessage>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendPushNotificationRequest "SendPushNotificationRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
    1 message set_message Box<PocketNotificationMessage> = "Message";
} }

/// The carrier `SetPushNotificationTagsForDeviceRequest` of the API.
#[non_exhaustive]
pub struct SetPushNotificationTagsForDeviceRequest {
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `Tags`.
    pub tags: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPushNotificationTagsForDeviceRequest "SetPushNotificationTagsForDeviceRequest" {
    0 device_identifier set_device_identifier String = "DeviceIdentifier";
    1 tags set_tags String = "Tags";
} }

/// The carrier `SetPushNotificationTagsForUserRequest` of the API.
#[non_exhaustive]
pub struct SetPushNotificationTagsForUserRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Tags`.
    pub tags: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetPushNotificationTagsForUserRequest "SetPushNotificationTagsForUserRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 tags set_tags String = "Tags";
} }
