// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, Visibility};

/// The carrier `VisibleFor` of the API.
#[non_exhaustive]
pub struct VisibleFor {
    /// The property `VisibleId`.
    pub visible_id: Option<i32>,
    /// The property `Visibility`.
    pub visibility: Option<Visibility>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VisibleFor "VisibleFor" crate::PROFILE {
    0 visible_id set_visible_id i32 = "VisibleId";
    1 visibility set_visibility Visibility = "Visibility";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
