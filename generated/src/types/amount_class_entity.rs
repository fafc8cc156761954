// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `AmountClassEntity` of the API.
#[non_exhaustive]
pub struct AmountClassEntity {
    /// The property `AmountClassId`.
    pub amount_class_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `AmountFrom`.
    pub amount_from: Option<f64>,
    /// The property `AmountTo`.
    pub amount_to: Option<f64>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AmountClassEntity "AmountClassEntity" crate::PROFILE {
    0 amount_class_id set_amount_class_id i32 = "AmountClassId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 amount_from set_amount_from f64 = "AmountFrom";
    5 amount_to set_amount_to f64 = "AmountTo";
    6 deleted set_deleted bool = "Deleted";
    7 currency_id set_currency_id i32 = "CurrencyId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
