// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTheme, FieldProperty, TableRight};

/// The `DashTheme` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`dash_theme().post_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.post_dash_theme),
///   [`dash_theme().get_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.get_dash_theme),
///   [`dash_theme().put_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.put_dash_theme),
///   [`dash_theme().patch_dash_theme`](../dash_theme/struct.DashThemeClient.html#method.patch_dash_theme).
#[non_exhaustive]
pub struct DashThemeWithLinks {
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
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashThemeWithLinks "DashThemeWithLinks" crate::PROFILE {
    0 dashboard_theme_id set_dashboard_theme_id i32 = "DashboardThemeId";
    1 name set_name String = "Name";
    2 config set_config String = "Config";
    3 rank set_rank i32 = "Rank";
    4 client set_client String = "Client";
    5 style set_style String = "Style";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    8 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`DashTheme`] has.
impl From<DashThemeWithLinks> for DashTheme {
    fn from(carrier: DashThemeWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<DashTheme> for DashThemeWithLinks {
    fn from(carrier: DashTheme) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
