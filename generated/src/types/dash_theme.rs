// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Colors and fonts for dashboards.
///
/// - taken by [`dash_theme().post_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.post_dash_theme),
///   [`dash_theme().put_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.put_dash_theme),
///   [`dash_agent().save_dash_theme`](../dash_agent/struct.DashAgentClient.html#method.save_dash_theme).
/// - returned by
///   [`dash_theme().default_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.default_dash_theme),
///   [`dash_agent().create_default_dash_theme`](../dash_agent/struct.DashAgentClient.html#method.create_default_dash_theme),
///   [`dash_agent().get_dash_theme`](../dash_agent/struct.DashAgentClient.html#method.get_dash_theme),
///   [`dash_agent().save_dash_theme`](../dash_agent/struct.DashAgentClient.html#method.save_dash_theme).
/// - part of [`Dash`](struct.Dash.html), [`DashWithLinks`](struct.DashWithLinks.html).
#[non_exhaustive]
pub struct DashTheme {
    /// Key of the dashboard theme, given by the server; 0 in one that has not been saved.
    pub dashboard_theme_id: Option<i32>,
    /// What the theme is called.
    pub name: Option<String>,
    /// The theme itself as JSON.
    pub config: Option<String>,
    /// Position of the theme where themes are listed.
    pub rank: Option<i32>,
    /// Clients that offer the theme.
    pub client: Option<String>,
    /// Overall look, such as light or dark.
    pub style: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTheme "DashTheme" crate::PROFILE {
    0 dashboard_theme_id set_dashboard_theme_id i32 = "DashboardThemeId";
    1 name set_name String = "Name";
    2 config set_config String = "Config";
    3 rank set_rank i32 = "Rank";
    4 client set_client String = "Client";
    5 style set_style String = "Style";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
