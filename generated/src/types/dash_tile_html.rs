// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// HTML in one language that a dashboard tile of the type HTML shows.
///
/// - taken by
///   [`dash_agent().save_dash_tile_html_list`](../dash_agent/struct.DashAgentClient.html#method.save_dash_tile_html_list).
/// - returned by
///   [`dash_agent().get_dash_tile_html`](../dash_agent/struct.DashAgentClient.html#method.get_dash_tile_html),
///   [`dash_agent().get_dash_tile_html_list`](../dash_agent/struct.DashAgentClient.html#method.get_dash_tile_html_list),
///   [`dash_agent().save_dash_tile_html_list`](../dash_agent/struct.DashAgentClient.html#method.save_dash_tile_html_list).
#[non_exhaustive]
pub struct DashTileHtml {
    /// Language of the text.
    pub language_code: Option<String>,
    /// HTML that the tile shows.
    pub html: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTileHtml "DashTileHtml" crate::PROFILE {
    0 language_code set_language_code String = "LanguageCode";
    1 html set_html String = "Html";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
