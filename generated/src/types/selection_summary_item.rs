// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// A selection in short form.
///
/// - returned by
///   [`selection_agent().get_selection_summaries`](../selection_agent/struct.SelectionAgentClient.html#method.get_selection_summaries).
#[non_exhaustive]
pub struct SelectionSummaryItem {
    /// Key of the selection that the item is about.
    pub selection_id: Option<i32>,
    /// What the selection is called.
    pub name: Option<String>,
    /// Table that the selection's members are from.
    pub target_table: Option<String>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Archive that lists the selection's members.
    pub provider_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionSummaryItem "SelectionSummaryItem" crate::PROFILE {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 name set_name String = "Name";
    2 target_table set_target_table String = "TargetTable";
    3 registered set_registered DateTime = "Registered";
    4 provider_name set_provider_name String = "ProviderName";
} }
