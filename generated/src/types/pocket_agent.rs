// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    ETableRight, FieldProperty, Preference, TableRight, TimeZoneData, WebPanelEntity,
};

/// The enum `NotificationMessageType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationMessageType {
    /// `Message`, number 0.
    Message,
    /// `ImportantMessage`, number 1.
    ImportantMessage,
    /// `RemoteAction`, number 2.
    RemoteAction,
    /// `YesNoQuestion`, number 3.
    YesNoQuestion,
    /// `ShowWebPage`, number 4.
    ShowWebPage,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotificationMessageType "NotificationMessageType" {
    0 Message = "Message";
    1 ImportantMessage = "ImportantMessage";
    2 RemoteAction = "RemoteAction";
    3 YesNoQuestion = "YesNoQuestion";
    4 ShowWebPage = "ShowWebPage";
} [0, 1, 2, 3, 4] }

/// The enum `NotificationPlatform` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationPlatform {
    /// `Apple`, number 0.
    Apple,
    /// `Google`, number 1.
    Google,
    /// `Microsoft`, number 2.
    Microsoft,
    /// `AppleDeveloper`, number 3.
    AppleDeveloper,
    /// `AppleAdHoc`, number 4.
    AppleAdHoc,
    /// `GoogleDeveloper`, number 5.
    GoogleDeveloper,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotificationPlatform "NotificationPlatform" {
    0 Apple = "Apple";
    1 Google = "Google";
    2 Microsoft = "Microsoft";
    3 AppleDeveloper = "AppleDeveloper";
    4 AppleAdHoc = "AppleAdHoc";
    5 GoogleDeveloper = "GoogleDeveloper";
} [0, 1, 2, 3, 4, 5] }

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

carrier! { PocketDeviceInfo "PocketDeviceInfo" {
    0 device_name set_device_name String = "DeviceName";
    1 device_identifier set_device_identifier String = "DeviceIdentifier";
    2 pocket_version set_pocket_version String = "PocketVersion";
    3 language set_language String = "Language";
    4 pns_handle set_pns_handle String = "PNSHandle";
    5 platform set_platform NotificationPlatform = "Platform";
    6 os_version set_os_version String = "OSVersion";
    7 time_zone_id set_time_zone_id i32 = "TimeZoneId";
} }

/// The carrier `PocketNotificationMessage` of the API.
#[non_exhaustive]
pub struct PocketNotificationMessage {
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `Silent`.
    pub silent: Option<bool>,
    /// The property `Type`.
    pub r#type: Option<NotificationMessageType>,
    /// The property `TimeToLive`.
    pub time_to_live: Option<i32>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `Duration`.
    pub duration: Option<String>,
    /// The property `ExtraValues`.
    pub extra_values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PocketNotificationMessage "PocketNotificationMessage" {
    0 title set_title String = "Title";
    1 message set_message String = "Message";
    2 url set_url String = "Url";
    3 silent set_silent bool = "Silent";
    4 r#type set_type NotificationMessageType = "Type";
    5 time_to_live set_time_to_live i32 = "TimeToLive";
    6 record_id set_record_id i32 = "RecordId";
    7 date set_date DateTime = "Date";
    8 duration set_duration String = "Duration";
    9 extra_values set_extra_values Map<String> = "ExtraValues";
} }

/// The carrier `PocketStartupData` of the API.
#[non_exhaustive]
pub struct PocketStartupData {
    /// The property `TableRights`.
    pub table_rights: Option<Vec<ETableRight>>,
    /// The property `PhoneLocaleTimeZoneData`.
    pub phone_locale_time_zone_data: Option<Box<TimeZoneData>>,
    /// The property `BaseLocaleTimeZoneData`.
    pub base_locale_time_zone_data: Option<Box<TimeZoneData>>,
    /// The property `OverdueSalesCount`.
    pub overdue_sales_count: Option<i32>,
    /// The property `NotificationsCount`.
    pub notifications_count: Option<i32>,
    /// The property `SystemWebPanels`.
    pub system_web_panels: Option<Vec<WebPanelEntity>>,
    /// The property `PocketPreferences`.
    pub pocket_preferences: Option<Vec<Preference>>,
    /// The property `IsPushNotificationEnabled`.
    pub is_push_notification_enabled: Option<bool>,
    /// The property `CustomData`.
    pub custom_data: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PocketStartupData "PocketStartupData" {
    0 table_rights set_table_rights Vec<ETableRight> = "TableRights";
    1 phone_locale_time_zone_data set_phone_locale_time_zone_data Box<TimeZoneData> = "PhoneLocaleTimeZoneData";
    2 base_locale_time_zone_data set_base_locale_time_zone_data Box<TimeZoneData> = "BaseLocaleTimeZoneData";
    3 overdue_sales_count set_overdue_sales_count i32 = "OverdueSalesCount";
    4 notifications_count set_notifications_count i32 = "NotificationsCount";
    5 system_web_panels set_system_web_panels Vec<WebPanelEntity> = "SystemWebPanels";
    6 pocket_preferences set_pocket_preferences Vec<Preference> = "PocketPreferences";
    7 is_push_notification_enabled set_is_push_notification_enabled bool = "IsPushNotificationEnabled";
    8 custom_data set_custom_data String = "CustomData";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
