// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ETableRight, FieldProperty, Preference, TableRight, TimeZoneData, WebPanelEntity};

/// What the mobile client loads after a login.
///
/// - returned by
///   [`pocket_agent().get_pocket_startup_data`](../pocket_agent/struct.PocketAgentClient.html#method.get_pocket_startup_data).
#[non_exhaustive]
pub struct PocketStartupData {
    /// Rights of the user, in the order of the tables asked for.
    pub table_rights: Option<Vec<ETableRight>>,
    /// Time zone that the device reports.
    pub phone_locale_time_zone_data: Option<Box<TimeZoneData>>,
    /// Time zone of the installation.
    pub base_locale_time_zone_data: Option<Box<TimeZoneData>>,
    /// How many sales of the user are overdue.
    pub overdue_sales_count: Option<i32>,
    /// How many invitations are new.
    pub notifications_count: Option<i32>,
    /// Web panels that administrators made for the mobile client.
    pub system_web_panels: Option<Vec<WebPanelEntity>>,
    /// Preferences of the mobile client, with web panels of the user.
    pub pocket_preferences: Option<Vec<Preference>>,
    /// Whether notifications are set up.
    pub is_push_notification_enabled: Option<bool>,
    /// Further data as JSON.
    pub custom_data: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
