// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SaintConfiguration` of the API.
#[non_exhaustive]
pub struct SaintConfiguration {
    /// The property `OwnerTable`.
    pub owner_table: Option<i32>,
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `Period1`.
    pub period1: Option<i32>,
    /// The property `Period2`.
    pub period2: Option<i32>,
    /// The property `Period3`.
    pub period3: Option<i32>,
    /// The property `GenerationStart`.
    pub generation_start: Option<DateTime>,
    /// The property `GenerationEnd`.
    pub generation_end: Option<DateTime>,
    /// The property `RowsGenerated`.
    pub rows_generated: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaintConfiguration "SaintConfiguration" crate::PROFILE {
    0 owner_table set_owner_table i32 = "OwnerTable";
    1 enabled set_enabled bool = "Enabled";
    2 period1 set_period1 i32 = "Period1";
    3 period2 set_period2 i32 = "Period2";
    4 period3 set_period3 i32 = "Period3";
    5 generation_start set_generation_start DateTime = "GenerationStart";
    6 generation_end set_generation_end DateTime = "GenerationEnd";
    7 rows_generated set_rows_generated i32 = "RowsGenerated";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
