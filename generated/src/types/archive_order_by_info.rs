// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::OrderBySortType;

/// Column that rows are sorted by, with its direction.
///
/// - returned by
///   [`find_agent().get_default_order_by`](../find_agent/struct.FindAgentClient.html#method.get_default_order_by),
///   [`find_agent().get_default_order_by_from_desired_columns`](../find_agent/struct.FindAgentClient.html#method.get_default_order_by_from_desired_columns).
/// - part of [`ArchiveConfiguration`](struct.ArchiveConfiguration.html),
///   [`ExportArchiveRequest`](struct.ExportArchiveRequest.html),
///   [`FindFromRestrictionsColumnsOrderByRequest`](struct.FindFromRestrictionsColumnsOrderByRequest.html),
///   [`FindOrderByRequest`](struct.FindOrderByRequest.html),
///   [`FindWithColumnsRequest`](struct.FindWithColumnsRequest.html),
///   [`FindWithExtraRestrictionsRequest`](struct.FindWithExtraRestrictionsRequest.html) and 6 more types.
#[non_exhaustive]
pub struct ArchiveOrderByInfo {
    /// Column by its name in queries.
    pub name: Option<String>,
    /// Whether the order is ascending or descending.
    pub direction: Option<OrderBySortType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveOrderByInfo "ArchiveOrderByInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 direction set_direction OrderBySortType = "Direction";
} }
