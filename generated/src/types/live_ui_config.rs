// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `LiveUiConfig` of the API.
#[non_exhaustive]
pub struct LiveUiConfig {
    /// The property `IsEnabled`.
    pub is_enabled: Option<bool>,
    /// The property `PollingInterval`.
    pub polling_interval: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LiveUiConfig "LiveUiConfig" crate::PROFILE {
    0 is_enabled set_is_enabled bool = "IsEnabled";
    1 polling_interval set_polling_interval i32 = "PollingInterval";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
