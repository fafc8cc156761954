// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SaleStageEntity` of the API.
#[non_exhaustive]
pub struct SaleStageEntity {
    /// The property `SaleStageId`.
    pub sale_stage_id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleStageEntity "SaleStageEntity" crate::PROFILE {
    0 sale_stage_id set_sale_stage_id i32 = "SaleStageId";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 probability set_probability i32 = "Probability";
    4 deleted set_deleted bool = "Deleted";
    5 rank set_rank i32 = "Rank";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
