// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Time zone that the calling user prefers or, where the user has chosen none, the one that applies
/// instead.
///
/// - returned by
///   [`time_zone_agent().get_default_time_zone_information`](../time_zone_agent/struct.TimeZoneAgentClient.html#method.get_default_time_zone_information).
#[non_exhaustive]
pub struct PreferredTimeZone {
    /// Key of the preference that sets the time zone; 0 when the time zone comes from a fallback, and is valid all the
    /// same.
    pub preference_id: Option<i32>,
    /// Key of the time zone of the user.
    pub tz_location_id: Option<i32>,
    /// Code of a place in the zone, such as CA-NT.
    pub location_code: Option<String>,
    /// Zone as users see it.
    pub description: Option<String>,
    /// Country of the zone.
    pub country: Option<String>,
    /// Difference from UTC in minutes.
    pub bias: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferredTimeZone "PreferredTimeZone" crate::PROFILE {
    0 preference_id set_preference_id i32 = "PreferenceId";
    1 tz_location_id set_tz_location_id i32 = "TZLocationId";
    2 location_code set_location_code String = "LocationCode";
    3 description set_description String = "Description";
    4 country set_country String = "Country";
    5 bias set_bias i32 = "Bias";
} }
