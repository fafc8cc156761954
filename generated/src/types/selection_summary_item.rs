// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `SelectionSummaryItem` of the API.
#[non_exhaustive]
pub struct SelectionSummaryItem {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `TargetTable`.
    pub target_table: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `ProviderName`.
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
