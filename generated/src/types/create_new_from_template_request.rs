// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::VisibleFor;

/// The carrier `CreateNewFromTemplateRequest` of the API.
#[non_exhaustive]
pub struct CreateNewFromTemplateRequest {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `Caption`.
    pub caption: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewFromTemplateRequest "CreateNewFromTemplateRequest" crate::PROFILE {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 caption set_caption String = "Caption";
    2 description set_description String = "Description";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
} }
