// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, PreviewDashTile, TableRight};

/// A dashboard that clients show before it is opened.
///
/// - returned by
///   [`dash_agent().create_default_preview_dash`](../dash_agent/struct.DashAgentClient.html#method.create_default_preview_dash),
///   [`dash_agent().get_preview_dash`](../dash_agent/struct.DashAgentClient.html#method.get_preview_dash).
#[non_exhaustive]
pub struct PreviewDash {
    /// Key of the dashboard that the preview shows.
    pub dashboard_id: Option<i32>,
    /// What the dashboard is called.
    pub name: Option<String>,
    /// Longer text about the dashboard, for users.
    pub description: Option<String>,
    /// Full name of the owner.
    pub owned_by_full_name: Option<String>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Tiles of the dashboard.
    pub tiles: Option<Vec<PreviewDashTile>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
