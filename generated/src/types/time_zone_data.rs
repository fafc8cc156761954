// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::TimeZoneRule;

/// A time zone by its key and code, with the rules for standard and daylight saving time.
///
/// - returned by
///   [`time_zone().get_base_time_zone`](../time_zone/struct.TimeZoneClient.html#method.get_base_time_zone),
///   [`time_zone().get_current_time_zone`](../time_zone/struct.TimeZoneClient.html#method.get_current_time_zone),
///   [`time_zone_agent().initialize_time_zone_data`](../time_zone_agent/struct.TimeZoneAgentClient.html#method.initialize_time_zone_data).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ChatOpeningHours`](struct.ChatOpeningHours.html), [`EmailFlow`](struct.EmailFlow.html),
///   [`PocketStartupData`](struct.PocketStartupData.html).
#[non_exhaustive]
pub struct TimeZoneData {
    /// Key, such as 261; the header SO-TimeZone takes it.
    pub tz_location_id: Option<i32>,
    /// Name of the place: country and, where there are several zones, its region.
    pub name: Option<String>,
    /// Short code, such as NO or US-NY; the header SO-TimeZone takes it.
    pub tz_location_code: Option<String>,
    /// Cities in the zone.
    pub tz_location_cities: Option<String>,
    /// ISO number of the country.
    pub iso_number: Option<i32>,
    /// Rules for standard time, by the date from which each holds.
    pub time_zone_std_rules: Option<Map<TimeZoneRule>>,
    /// Rules for daylight saving time, by the date from which each holds.
    pub time_zone_dst_rules: Option<Map<TimeZoneRule>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TimeZoneData "TimeZoneData" crate::PROFILE {
    0 tz_location_id set_tz_location_id i32 = "TZLocationID";
    1 name set_name String = "Name";
    2 tz_location_code set_tz_location_code String = "TZLocationCode";
    3 tz_location_cities set_tz_location_cities String = "TZLocationCities";
    4 iso_number set_iso_number i32 = "IsoNumber";
    5 time_zone_std_rules set_time_zone_std_rules Map<TimeZoneRule> = "TimeZoneSTDRules";
    6 time_zone_dst_rules set_time_zone_dst_rules Map<TimeZoneRule> = "TimeZoneDSTRules";
} }
