// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Dash, FieldProperty, TableRight};

/// Dashboards of one user, in three groups.
///
/// - returned by
///   [`dash_agent().create_default_dash_collection`](../dash_agent/struct.DashAgentClient.html#method.create_default_dash_collection),
///   [`dash_agent().get_dash_collection`](../dash_agent/struct.DashAgentClient.html#method.get_dash_collection).
#[non_exhaustive]
pub struct DashCollection {
    /// Dashboards that are pinned for the user.
    pub pinned: Option<Vec<Dash>>,
    /// Dashboards that the user has marked.
    pub favourites: Option<Vec<Dash>>,
    /// All further dashboards that the user sees.
    pub other: Option<Vec<Dash>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashCollection "DashCollection" crate::PROFILE {
    0 pinned set_pinned Vec<Dash> = "Pinned";
    1 favourites set_favourites Vec<Dash> = "Favourites";
    2 other set_other Vec<Dash> = "Other";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
