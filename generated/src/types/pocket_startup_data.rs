// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ETableRight, FieldProperty, Preference, TableRight, TimeZoneData, WebPanelEntity};

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

carrier! { PocketStartupData "PocketStartupData" crate::PROFILE {
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
