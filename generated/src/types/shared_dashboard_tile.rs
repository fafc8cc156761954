// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, MDOListItem, TableRight, VisibleFor};

/// The carrier `DashboardTile` of the API.
#[non_exhaustive]
pub struct DashboardTile {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `Caption`.
    pub caption: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ChartName`.
    pub chart_name: Option<String>,
    /// The property `ChartId`.
    pub chart_id: Option<String>,
    /// The property `IsDefault`.
    pub is_default: Option<bool>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `Type`.
    pub r#type: Option<DashboardTileType>,
    /// The property `EntityType`.
    pub entity_type: Option<DashboardTileEntityType>,
    /// The property `Options`.
    pub options: Option<Vec<DashboardTileOption>>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashboardTile "DashboardTile" {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 caption set_caption String = "Caption";
    2 description set_description String = "Description";
    3 chart_name set_chart_name String = "ChartName";
    4 chart_id set_chart_id String = "ChartId";
    5 is_default set_is_default bool = "IsDefault";
    6 associate_id set_associate_id i32 = "AssociateId";
    7 group_id set_group_id i32 = "GroupId";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 config set_config String = "Config";
    10 r#type set_type DashboardTileType = "Type";
    11 entity_type set_entity_type DashboardTileEntityType = "EntityType";
    12 options set_options Vec<DashboardTileOption> = "Options";
    13 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `DashboardTileEntityType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileEntityType {
    /// `None`, number 0.
    None,
    /// `Company`, number 1.
    Company,
    /// `Project`, number 2.
    Project,
    /// `Sale`, number 3.
    Sale,
    /// `Product`, number 4.
    Product,
    /// `Activity`, number 5.
    Activity,
    /// `Document`, number 6.
    Document,
    /// `WebPanel`, number 7.
    WebPanel,
    /// `Followup`, number 8.
    Followup,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileEntityType "DashboardTileEntityType" {
    0 None = "None";
    1 Company = "Company";
    2 Project = "Project";
    3 Sale = "Sale";
    4 Product = "Product";
    5 Activity = "Activity";
    6 Document = "Document";
    7 WebPanel = "WebPanel";
    8 Followup = "Followup";
} [0, 1, 2, 3, 4, 5, 6, 7, 8] }

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

carrier! { DashboardTileOption "DashboardTileOption" {
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

/// The enum `DashboardTileOptionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileOptionType {
    /// `None`, number 0.
    None,
    /// `String`, number 1.
    String,
    /// `Integer`, number 2.
    Integer,
    /// `Boolean`, number 3.
    Boolean,
    /// `List`, number 4.
    List,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileOptionType "DashboardTileOptionType" {
    0 None = "None";
    1 String = "String";
    2 Integer = "Integer";
    3 Boolean = "Boolean";
    4 List = "List";
} [0, 1, 2, 3, 4] }

/// The enum `DashboardTileType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileType {
    /// `None`, number 0.
    None,
    /// `Chart`, number 1.
    Chart,
    /// `Web`, number 2.
    Web,
    /// `List`, number 3.
    List,
    /// `Bignum`, number 4.
    Bignum,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileType "DashboardTileType" {
    0 None = "None";
    1 Chart = "Chart";
    2 Web = "Web";
    3 List = "List";
    4 Bignum = "Bignum";
} [0, 1, 2, 3, 4] }
