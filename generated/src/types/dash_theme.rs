// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `DashTheme` of the API.
#[non_exhaustive]
pub struct DashTheme {
    /// The property `DashboardThemeId`.
    pub dashboard_theme_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Client`.
    pub client: Option<String>,
    /// The property `Style`.
    pub style: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
