// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashboardTileOptionType, FieldProperty, MDOListItem, TableRight};

/// The carrier `DashboardTileOption` of the API.
#[non_exhaustive]
pub struct DashboardTileOption {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Type`.
    pub r#type: Option<DashboardTileOptionType>,
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `ListItems`.
    pub list_items: Option<Vec<MDOListItem>>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DefaultDataOption`.
    pub default_data_option: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashboardTileOption "DashboardTileOption" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 r#type set_type DashboardTileOptionType = "Type";
    3 list_name set_list_name String = "ListName";
    4 list_items set_list_items Vec<MDOListItem> = "ListItems";
    5 value set_value String = "Value";
    6 default_data_option set_default_data_option bool = "DefaultDataOption";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
