// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ETableRight;

/// What the caller may do with a record, and why not more.
///
/// - returned by
///   [`sentry_agent().get_new_table_right`](../sentry_agent/struct.SentryAgentClient.html#method.get_new_table_right),
///   [`sentry_agent().get_table_right_by_contact_ownership`](../sentry_agent/struct.SentryAgentClient.html#method.get_table_right_by_contact_ownership),
///   [`sentry_agent().get_table_right_by_ownership`](../sentry_agent/struct.SentryAgentClient.html#method.get_table_right_by_ownership).
/// - part of [`AccessGatewayInfo`](struct.AccessGatewayInfo.html), [`ActivityFilter`](struct.ActivityFilter.html),
///   [`ActivityInformationListItem`](struct.ActivityInformationListItem.html),
///   [`ActivitySummary`](struct.ActivitySummary.html), [`Address`](struct.Address.html),
///   [`AddressSyncData`](struct.AddressSyncData.html) and 371 more types.
#[non_exhaustive]
pub struct TableRight {
    /// The rights, as a list of flags.
    pub mask: Option<ETableRight>,
    /// Why something is denied, as text or as the name of a resource; blank when nothing is.
    pub reason: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TableRight "TableRight" crate::PROFILE {
    0 mask set_mask ETableRight = "Mask";
    1 reason set_reason String = "Reason";
} }
