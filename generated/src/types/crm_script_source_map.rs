// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Range of lines of a script that comes from one source.
///
/// - part of [`CRMScriptEntity`](struct.CRMScriptEntity.html),
///   [`CRMScriptEntityWithLinks`](struct.CRMScriptEntityWithLinks.html),
///   [`CRMScriptResult`](struct.CRMScriptResult.html).
#[non_exhaustive]
pub struct CRMScriptSourceMap {
    /// First line of the range, counted from 1.
    pub line_number_from: Option<i32>,
    /// Last line of the range, counted from 1.
    pub line_number_to: Option<i32>,
    /// Difference between a line of the whole and the line in its source.
    pub delta: Option<i32>,
    /// Include name of the source.
    pub include_id: Option<String>,
    /// Chain of includes that leads to the source, each as name and line.
    pub included_from: Option<Vec<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
