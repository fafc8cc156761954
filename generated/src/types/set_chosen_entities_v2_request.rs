// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SetChosenEntitiesV2: Stores which entities (kinds of rows) are selected for a combination of GUI name and
/// archive provider name, like `SetChosenEntities`, in a given context.
///
/// - taken by
///   [`archive_agent().set_chosen_entities_v2`](../archive_agent/struct.ArchiveAgentClient.html#method.set_chosen_entities_v2).
#[non_exhaustive]
pub struct SetChosenEntitiesV2Request {
    /// Name under which the column settings of an archive list are stored; use one name for storing and reading them.
    pub gui_name: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Context of the archive provider that the choice of entities belongs to; optional, except for archives that
    /// depend on it.
    pub context: Option<String>,
    /// What the columns are stored for, as names and values such as `selection=123`.
    pub owner_keys: Option<String>,
    /// Names of the parts of the archive that become the selected ones.
    pub entities: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetChosenEntitiesV2Request "SetChosenEntitiesV2Request" crate::PROFILE {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 entities set_entities Vec<String> = "Entities";
} }
