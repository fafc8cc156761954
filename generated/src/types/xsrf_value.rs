// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `XsrfValue` of the API.
#[non_exhaustive]
pub struct XsrfValue {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `LastUpdated`.
    pub last_updated: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { XsrfValue "XsrfValue" crate::PROFILE {
    0 value set_value String = "Value";
    1 last_updated set_last_updated DateTime = "LastUpdated";
} }
