// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `FencingInfo` of the API.
#[non_exhaustive]
pub struct FencingInfo {
    /// The property `ActiveCount`.
    pub active_count: Option<i32>,
    /// The property `Maximum`.
    pub maximum: Option<i32>,
    /// The property `IsNearingMaximum`.
    pub is_nearing_maximum: Option<bool>,
    /// The property `HasReachedMaximum`.
    pub has_reached_maximum: Option<bool>,
    /// The property `WarningMessage`.
    pub warning_message: Option<String>,
    /// The property `WarningTooltip`.
    pub warning_tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FencingInfo "FencingInfo" crate::PROFILE {
    0 active_count set_active_count i32 = "ActiveCount";
    1 maximum set_maximum i32 = "Maximum";
    2 is_nearing_maximum set_is_nearing_maximum bool = "IsNearingMaximum";
    3 has_reached_maximum set_has_reached_maximum bool = "HasReachedMaximum";
    4 warning_message set_warning_message String = "WarningMessage";
    5 warning_tooltip set_warning_tooltip String = "WarningTooltip";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
