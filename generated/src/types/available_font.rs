// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Font that can be used outside of the client, such as in forms.
///
/// - taken by
///   [`marketing_agent().save_available_font`](../marketing_agent/struct.MarketingAgentClient.html#method.save_available_font).
/// - returned by
///   [`marketing_agent().create_default_available_font`](../marketing_agent/struct.MarketingAgentClient.html#method.create_default_available_font),
///   [`marketing_agent().get_available_font`](../marketing_agent/struct.MarketingAgentClient.html#method.get_available_font),
///   [`marketing_agent().save_available_font`](../marketing_agent/struct.MarketingAgentClient.html#method.save_available_font).
#[non_exhaustive]
pub struct AvailableFont {
    /// Key of the font, given by the server; 0 in one that has not been saved.
    pub available_fonts_id: Option<i32>,
    /// Name of the font as users see it.
    pub display_name: Option<String>,
    /// Family of the font, as style sheets name it.
    pub font_family: Option<String>,
    /// Address of the style sheet that loads the font.
    pub css_path: Option<String>,
    /// Position among the fonts.
    pub rank: Option<i32>,
    /// Whether the font can no longer be chosen.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
