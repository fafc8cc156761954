// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ReturnType;

/// Command that a document plugin adds to menus.
///
/// - returned by
///   [`document().get_document_commands`](../document/struct.DocumentClient.html#method.get_document_commands),
///   [`document_agent().get_document_commands`](../document_agent/struct.DocumentAgentClient.html#method.get_document_commands).
#[non_exhaustive]
pub struct CommandInfo {
    /// Name by which the plugin knows the command.
    pub name: Option<String>,
    /// Text that shows the command in menus and lists.
    pub display_name: Option<String>,
    /// Text or key of the tooltip.
    pub display_tooltip: Option<String>,
    /// Icon in menus; may be empty.
    pub icon_hint: Option<String>,
    /// Kind of result that running the command gives.
    pub return_type: Option<ReturnType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CommandInfo "CommandInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 display_tooltip set_display_tooltip String = "DisplayTooltip";
    3 icon_hint set_icon_hint String = "IconHint";
    4 return_type set_return_type ReturnType = "ReturnType";
} }
