// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, PreviewDashTile, TableRight};

/// The carrier `PreviewDash` of the API.
#[non_exhaustive]
pub struct PreviewDash {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `OwnedByFullName`.
    pub owned_by_full_name: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `Tiles`.
    pub tiles: Option<Vec<PreviewDashTile>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewDash "PreviewDash" crate::PROFILE {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 owned_by_full_name set_owned_by_full_name String = "OwnedByFullName";
    4 registered set_registered DateTime = "Registered";
    5 tiles set_tiles Vec<PreviewDashTile> = "Tiles";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
