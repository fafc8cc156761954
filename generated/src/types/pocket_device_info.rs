// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::NotificationPlatform;

/// A mobile device that gets notifications.
///
/// - taken by
///   [`pocket_agent().register_device_for_push_notification`](../pocket_agent/struct.PocketAgentClient.html#method.register_device_for_push_notification).
/// - returned by
///   [`pocket_agent().get_registered_devices`](../pocket_agent/struct.PocketAgentClient.html#method.get_registered_devices).
#[non_exhaustive]
pub struct PocketDeviceInfo {
    /// Device as its owner calls it.
    pub device_name: Option<String>,
    /// Identifier that stays the same for the device.
    pub device_identifier: Option<String>,
    /// Version of the mobile client.
    pub pocket_version: Option<String>,
    /// Language of the notifications.
    pub language: Option<String>,
    /// Identifier of the device at the push service.
    pub pns_handle: Option<String>,
    /// Maker of the device's system.
    pub platform: Option<NotificationPlatform>,
    /// Version of the device's system.
    pub os_version: Option<String>,
    /// Key of the time zone of dates in notifications.
    pub time_zone_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PocketDeviceInfo "PocketDeviceInfo" crate::PROFILE {
    0 device_name set_device_name String = "DeviceName";
    1 device_identifier set_device_identifier String = "DeviceIdentifier";
    2 pocket_version set_pocket_version String = "PocketVersion";
    3 language set_language String = "Language";
    4 pns_handle set_pns_handle String = "PNSHandle";
    5 platform set_platform NotificationPlatform = "Platform";
    6 os_version set_os_version String = "OSVersion";
    7 time_zone_id set_time_zone_id i32 = "TimeZoneId";
} }
