// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `LegalBase` of the API.
#[non_exhaustive]
pub struct LegalBase {
    /// The property `LegalBaseId`.
    pub legal_base_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LegalBase "LegalBase" crate::PROFILE {
    0 legal_base_id set_legal_base_id i32 = "LegalBaseId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 key set_key String = "Key";
    5 deleted set_deleted bool = "Deleted";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
