// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// A count with its name.
///
/// - taken by
///   [`view_state_agent().publish_and_retrieve_ui_events`](../view_state_agent/struct.ViewStateAgentClient.html#method.publish_and_retrieve_ui_events).
#[non_exhaustive]
pub struct MetricPair {
    /// Name of the metric, which says what is counted.
    pub name: Option<String>,
    /// Number of what the metric counts.
    pub value: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MetricPair "MetricPair" crate::PROFILE {
    0 name set_name String = "Name";
    1 value set_value i32 = "Value";
} }
