// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{DashboardTile, FieldProperty, TableRight};

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

carrier! { Dashboard "Dashboard" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 caption set_caption String = "Caption";
    3 layout set_layout DashboardLayout = "Layout";
    4 tiles set_tiles Vec<DashboardTile> = "Tiles";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `DashboardLayout` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardLayout {
    /// `None`, number 0.
    None,
    /// `One`, number 1.
    One,
    /// `TwoVerticalSplit`, number 2.
    TwoVerticalSplit,
    /// `ThreeESplit`, number 3.
    ThreeESplit,
    /// `TwoHorizontalSplit`, number 4.
    TwoHorizontalSplit,
    /// `ThreeTSplit`, number 5.
    ThreeTSplit,
    /// `Four`, number 7.
    Four,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardLayout "DashboardLayout" {
    0 None = "None";
    1 One = "One";
    2 TwoVerticalSplit = "TwoVerticalSplit";
    3 ThreeESplit = "ThreeESplit";
    4 TwoHorizontalSplit = "TwoHorizontalSplit";
    5 ThreeTSplit = "ThreeTSplit";
    6 Four = "Four";
} [0, 1, 2, 3, 4, 5, 7] }
