// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Dash, DashTheme, FieldProperty, TableRight};

/// The `Dash` of a REST resource, with addresses of related resources.
///
/// - returned by [`dash().post_dash`](../dash/struct.DashClient.html#method.post_dash),
///   [`dash().get_dash`](../dash/struct.DashClient.html#method.get_dash),
///   [`dash().put_dash`](../dash/struct.DashClient.html#method.put_dash),
///   [`dash().patch_dash`](../dash/struct.DashClient.html#method.patch_dash).
#[non_exhaustive]
pub struct DashWithLinks {
    /// Key of the dashboard, given by the server; 0 in one that has not been saved.
    pub dashboard_id: Option<i32>,
    /// GUID of a dashboard that the vendor delivers.
    pub unique_id: Option<String>,
    /// What the dashboard is called.
    pub name: Option<String>,
    /// Longer text about the dashboard, for users.
    pub description: Option<String>,
    /// Key of the user who owns the dashboard.
    pub associate_id: Option<i32>,
    /// Number of tiles in a row.
    pub columns: Option<i32>,
    /// Colors and fonts of the dashboard.
    pub theme: Option<Box<DashTheme>>,
    /// Whether everybody sees the dashboard, 1 or 0.
    pub visible_for_all: Option<i32>,
    /// Keys of the users that see the dashboard.
    pub visible_for_associates: Option<Vec<i32>>,
    /// Keys of the user groups that can see the dashboard.
    pub visible_for_groups: Option<Vec<i32>>,
    /// Whether the dashboard is pinned for everybody, 1 or 0.
    pub pin_for_all: Option<i32>,
    /// Keys of the users for whom the dashboard is pinned.
    pub pin_for_associates: Option<Vec<i32>>,
    /// Keys of the user groups for whom the dashboard is pinned.
    pub pin_for_groups: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashWithLinks "DashWithLinks" crate::PROFILE {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 unique_id set_unique_id String = "UniqueId";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 columns set_columns i32 = "Columns";
    6 theme set_theme Box<DashTheme> = "Theme";
    7 visible_for_all set_visible_for_all i32 = "VisibleForAll";
    8 visible_for_associates set_visible_for_associates Vec<i32> = "VisibleForAssociates";
    9 visible_for_groups set_visible_for_groups Vec<i32> = "VisibleForGroups";
    10 pin_for_all set_pin_for_all i32 = "PinForAll";
    11 pin_for_associates set_pin_for_associates Vec<i32> = "PinForAssociates";
    12 pin_for_groups set_pin_for_groups Vec<i32> = "PinForGroups";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    15 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`Dash`] has.
impl From<DashWithLinks> for Dash {
    fn from(carrier: DashWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<Dash> for DashWithLinks {
    fn from(carrier: Dash) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
