// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SetChosenColumnsV2: Stores which columns are selected for a combination of GUI name and archive provider name,
/// like `SetChosenColumns`, in a given context.
///
/// - taken by
///   [`archive_agent().set_chosen_columns_v2`](../archive_agent/struct.ArchiveAgentClient.html#method.set_chosen_columns_v2).
#[non_exhaustive]
pub struct SetChosenColumnsV2Request {
    /// Name under which the column settings of an archive list are stored; use one name for storing and reading them.
    pub gui_name: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Context of the archive provider that the column choice belongs to; optional, except for archives that depend on
    /// it.
    pub context: Option<String>,
    /// What the columns are stored for, as names and values such as `selection=123`.
    pub owner_keys: Option<String>,
    /// Names of the columns to show in the archive list.
    pub chosen_columns: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetChosenColumnsV2Request "SetChosenColumnsV2Request" crate::PROFILE {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 chosen_columns set_chosen_columns Vec<String> = "ChosenColumns";
} }
