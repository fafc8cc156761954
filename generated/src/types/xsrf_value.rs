// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// Token against forged requests, with its age.
///
/// - returned by
///   [`preference_agent().get_xsrf_value`](../preference_agent/struct.PreferenceAgentClient.html#method.get_xsrf_value).
#[non_exhaustive]
pub struct XsrfValue {
    /// The token, sent as X-XSRF-TOKEN.
    ///
    /// A secret, which `Debug` does not show.
    pub value: Option<String>,
    /// When the token was made, in UTC.
    pub last_updated: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { XsrfValue "XsrfValue" crate::PROFILE {
    0 value set_value String = "Value";
    1 last_updated set_last_updated DateTime = "LastUpdated";
} secret [0] }
