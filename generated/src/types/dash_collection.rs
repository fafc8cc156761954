// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Dash, FieldProperty, TableRight};

/// The carrier `DashCollection` of the API.
#[non_exhaustive]
pub struct DashCollection {
    /// The property `Pinned`.
    pub pinned: Option<Vec<Dash>>,
    /// The property `Favourites`.
    pub favourites: Option<Vec<Dash>>,
    /// The property `Other`.
    pub other: Option<Vec<Dash>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
