// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Item of a list in its smallest form.
///
/// - returned by
///   [`erp_sync_agent().get_all_connectors`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_all_connectors).
#[non_exhaustive]
pub struct ListItem {
    /// Key of the list item within its list.
    pub id: Option<i32>,
    /// Item as users see it.
    pub name: Option<String>,
    /// Longer text about the item.
    pub tool_tip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListItem "ListItem" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tool_tip set_tool_tip String = "ToolTip";
} }
