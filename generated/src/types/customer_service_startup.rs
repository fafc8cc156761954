// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Preference, TableRight};

/// The carrier `CustomerServiceStartup` of the API.
#[non_exhaustive]
pub struct CustomerServiceStartup {
    /// The property `TimezoneEnabled`.
    pub timezone_enabled: Option<bool>,
    /// The property `TZOffset`.
    pub tz_offset: Option<i32>,
    /// The property `RecaptchaSiteKey`.
    pub recaptcha_site_key: Option<String>,
    /// The property `SelectedPreferences`.
    pub selected_preferences: Option<Vec<Preference>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
