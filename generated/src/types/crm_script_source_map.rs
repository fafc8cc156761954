// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CRMScriptSourceMap` of the API.
#[non_exhaustive]
pub struct CRMScriptSourceMap {
    /// The property `LineNumberFrom`.
    pub line_number_from: Option<i32>,
    /// The property `LineNumberTo`.
    pub line_number_to: Option<i32>,
    /// The property `Delta`.
    pub delta: Option<i32>,
    /// The property `IncludeId`.
    pub include_id: Option<String>,
    /// The property `IncludedFrom`.
    pub included_from: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptSourceMap "CRMScriptSourceMap" crate::PROFILE {
    0 line_number_from set_line_number_from i32 = "LineNumberFrom";
    1 line_number_to set_line_number_to i32 = "LineNumberTo";
    2 delta set_delta i32 = "Delta";
    3 include_id set_include_id String = "IncludeId";
    4 included_from set_included_from Vec<String> = "IncludedFrom";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
