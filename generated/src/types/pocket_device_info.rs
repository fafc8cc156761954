// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::NotificationPlatform;

/// The carrier `PocketDeviceInfo` of the API.
#[non_exhaustive]
pub struct PocketDeviceInfo {
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `PocketVersion`.
    pub pocket_version: Option<String>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `PNSHandle`.
    pub pns_handle: Option<String>,
    /// The property `Platform`.
    pub platform: Option<NotificationPlatform>,
    /// The property `OSVersion`.
    pub os_version: Option<String>,
    /// The property `TimeZoneId`.
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
