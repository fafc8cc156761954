// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `AvailableFont` of the API.
#[non_exhaustive]
pub struct AvailableFont {
    /// The property `AvailableFontsId`.
    pub available_fonts_id: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `FontFamily`.
    pub font_family: Option<String>,
    /// The property `CssPath`.
    pub css_path: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AvailableFont "AvailableFont" crate::PROFILE {
    0 available_fonts_id set_available_fonts_id i32 = "AvailableFontsId";
    1 display_name set_display_name String = "DisplayName";
    2 font_family set_font_family String = "FontFamily";
    3 css_path set_css_path String = "CssPath";
    4 rank set_rank i32 = "Rank";
    5 deleted set_deleted bool = "Deleted";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
