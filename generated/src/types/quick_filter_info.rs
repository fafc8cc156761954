// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// Quick filter of a dashboard: a condition and the archive that it restricts.
///
/// - taken by
///   [`dash_agent().save_dash_quick_filters`](../dash_agent/struct.DashAgentClient.html#method.save_dash_quick_filters).
/// - returned by
///   [`dash_agent().get_dash_quick_filters`](../dash_agent/struct.DashAgentClient.html#method.get_dash_quick_filters),
///   [`dash_agent().get_possible_dash_quick_filters`](../dash_agent/struct.DashAgentClient.html#method.get_possible_dash_quick_filters),
///   [`dash_agent().save_dash_quick_filters`](../dash_agent/struct.DashAgentClient.html#method.save_dash_quick_filters).
#[non_exhaustive]
pub struct QuickFilterInfo {
    /// Condition that the filter adds.
    pub restriction: Option<Box<ArchiveRestrictionInfo>>,
    /// Archive that the condition is for.
    pub provider: Option<String>,
    /// Key of the dashboard that has the filter.
    pub dashboard_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuickFilterInfo "QuickFilterInfo" crate::PROFILE {
    0 restriction set_restriction Box<ArchiveRestrictionInfo> = "Restriction";
    1 provider set_provider String = "Provider";
    2 dashboard_id set_dashboard_id i32 = "DashboardId";
} }
