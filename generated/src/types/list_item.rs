// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `ListItem` of the API.
#[non_exhaustive]
pub struct ListItem {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ToolTip`.
    pub tool_tip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListItem "ListItem" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tool_tip set_tool_tip String = "ToolTip";
} }
