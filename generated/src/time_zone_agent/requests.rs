// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `SetActiveTimeZoneRowRequest` of the API.
#[non_exhaustive]
pub struct SetActiveTimeZoneRowRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetActiveTimeZoneRowRequest "SetActiveTimeZoneRowRequest" {
    0 id set_id i32 = "Id";
    1 active set_active bool = "Active";
} }

/// The carrier `SetActiveTimeZonesByFilterRequest` of the API.
#[non_exhaustive]
pub struct SetActiveTimeZonesByFilterRequest {
    /// The property `Filter`.
    pub filter: Option<String>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetActiveTimeZonesByFilterRequest "SetActiveTimeZonesByFilterRequest" {
    0 filter set_filter String = "Filter";
    1 active set_active bool = "Active";
} }

/// The carrier `SetBaseTimeZoneIdRequest` of the API.
#[non_exhaustive]
pub struct SetBaseTimeZoneIdRequest {
    /// The property `TimezoneId`.
    pub timezone_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetBaseTimeZoneIdRequest "SetBaseTimeZoneIdRequest" {
    0 timezone_id set_timezone_id i32 = "TimezoneId";
} }

/// The carrier `ToggleActiveTimeZoneRowRequest` of the API.
#[non_exhaustive]
pub struct ToggleActiveTimeZoneRowRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleActiveTimeZoneRowRequest "ToggleActiveTimeZoneRowRequest" {
    0 id set_id i32 = "Id";
} }
