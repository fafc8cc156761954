// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CurrencyEntity` of the API.
#[non_exhaustive]
pub struct CurrencyEntity {
    /// The property `CurrencyId`.
    pub currency_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Rate`.
    pub rate: Option<f64>,
    /// The property `Units`.
    pub units: Option<f64>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CurrencyEntity "CurrencyEntity" crate::PROFILE {
    0 currency_id set_currency_id i32 = "CurrencyId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 rate set_rate f64 = "Rate";
    5 units set_units f64 = "Units";
    6 deleted set_deleted bool = "Deleted";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
