// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Preference, TableRight};

/// Data that the service client loads at its start; internal to the vendor and subject to change.
///
/// - returned by
///   [`customer_service_agent().get_customer_service_startup`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_customer_service_startup),
///   [`customer_service_agent().get_customer_service_startup_by_owner`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_customer_service_startup_by_owner).
#[non_exhaustive]
pub struct CustomerServiceStartup {
    /// Whether several time zones are in use.
    pub timezone_enabled: Option<bool>,
    /// Current difference from UTC in minutes.
    pub tz_offset: Option<i32>,
    /// Public key for the captcha of forms.
    pub recaptcha_site_key: Option<String>,
    /// Preferences that the client needs.
    pub selected_preferences: Option<Vec<Preference>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomerServiceStartup "CustomerServiceStartup" crate::PROFILE {
    0 timezone_enabled set_timezone_enabled bool = "TimezoneEnabled";
    1 tz_offset set_tz_offset i32 = "TZOffset";
    2 recaptcha_site_key set_recaptcha_site_key String = "RecaptchaSiteKey";
    3 selected_preferences set_selected_preferences Vec<Preference> = "SelectedPreferences";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
