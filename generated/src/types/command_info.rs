// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ReturnType;

/// The carrier `CommandInfo` of the API.
#[non_exhaustive]
pub struct CommandInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `ReturnType`.
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
