// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `PreferredTimeZone` of the API.
#[non_exhaustive]
pub struct PreferredTimeZone {
    /// The property `PreferenceId`.
    pub preference_id: Option<i32>,
    /// The property `TZLocationId`.
    pub tz_location_id: Option<i32>,
    /// The property `LocationCode`.
    pub location_code: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Country`.
    pub country: Option<String>,
    /// The property `Bias`.
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
