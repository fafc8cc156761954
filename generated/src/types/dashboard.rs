// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashboardLayout, DashboardTile, FieldProperty, TableRight};

/// The carrier `Dashboard` of the API.
#[non_exhaustive]
pub struct Dashboard {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Caption`.
    pub caption: Option<String>,
    /// The property `Layout`.
    pub layout: Option<DashboardLayout>,
    /// The property `Tiles`.
    pub tiles: Option<Vec<DashboardTile>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Dashboard "Dashboard" crate::PROFILE {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 caption set_caption String = "Caption";
    3 layout set_layout DashboardLayout = "Layout";
    4 tiles set_tiles Vec<DashboardTile> = "Tiles";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
