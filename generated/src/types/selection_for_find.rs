// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SelectionForFind` of the API.
#[non_exhaustive]
pub struct SelectionForFind {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `CanSaveAsSelection`.
    pub can_save_as_selection: Option<bool>,
    /// The property `MainHeading`.
    pub main_heading: Option<String>,
    /// The property `FilterScreenHeading`.
    pub filter_screen_heading: Option<String>,
    /// The property `SelectionEntityHeading`.
    pub selection_entity_heading: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionForFind "SelectionForFind" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 selection_id set_selection_id i32 = "SelectionId";
    2 can_save_as_selection set_can_save_as_selection bool = "CanSaveAsSelection";
    3 main_heading set_main_heading String = "MainHeading";
    4 filter_screen_heading set_filter_screen_heading String = "FilterScreenHeading";
    5 selection_entity_heading set_selection_entity_heading String = "SelectionEntityHeading";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
