// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuoteApproveReason` of the API.
#[non_exhaustive]
pub struct QuoteApproveReason {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteApproveReason "QuoteApproveReason" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
