// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The enum `DashTileCurrencyMode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileCurrencyMode {
    /// `None`, number 0.
    None,
    /// `Base`, number 1.
    Base,
    /// `Own`, number 2.
    Own,
    /// `Specified`, number 3.
    Specified,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileCurrencyMode "DashTileCurrencyMode" {
    0 None = "None";
    1 Base = "Base";
    2 Own = "Own";
    3 Specified = "Specified";
} [0, 1, 2, 3] }

/// The carrier `DashTileDefinition` of the API.
#[non_exhaustive]
pub struct DashTileDefinition {
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DefaultHeight`.
    pub default_height: Option<i32>,
    /// The property `DefaultWidth`.
    pub default_width: Option<i32>,
    /// The property `TileType`.
    pub tile_type: Option<DashTileType>,
    /// The property `EntityType`.
    pub entity_type: Option<DashTileEntityType>,
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `CurrencyMode`.
    pub currency_mode: Option<DashTileCurrencyMode>,
    /// The property `CurrencyCode`.
    pub currency_code: Option<String>,
    /// The property `Measure`.
    pub measure: Option<DashTileMeasure>,
    /// The property `MeasureField`.
    pub measure_field: Option<String>,
    /// The property `SortBy`.
    pub sort_by: Option<String>,
    /// The property `LayoutConfig`.
    pub layout_config: Option<String>,
    /// The property `SecondarySelectionId`.
    pub secondary_selection_id: Option<i32>,
    /// The property `MeasureByField`.
    pub measure_by_field: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTileDefinition "DashTileDefinition" {
    0 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 default_height set_default_height i32 = "DefaultHeight";
    4 default_width set_default_width i32 = "DefaultWidth";
    5 tile_type set_tile_type DashTileType = "TileType";
    6 entity_type set_entity_type DashTileEntityType = "EntityType";
    7 entity_name set_entity_name String = "EntityName";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 currency_mode set_currency_mode DashTileCurrencyMode = "CurrencyMode";
    10 currency_code set_currency_code String = "CurrencyCode";
    11 measure set_measure DashTileMeasure = "Measure";
    12 measure_field set_measure_field String = "MeasureField";
    13 sort_by set_sort_by String = "SortBy";
    14 layout_config set_layout_config String = "LayoutConfig";
    15 secondary_selection_id set_secondary_selection_id i32 = "SecondarySelectionId";
    16 measure_by_field set_measure_by_field String = "MeasureByField";
    17 provider_name set_provider_name String = "ProviderName";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `DashTileEntityType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileEntityType {
    /// `None`, number 0.
    None,
    /// `Contact`, number 1.
    Contact,
    /// `Sale`, number 2.
    Sale,
    /// `Project`, number 3.
    Project,
    /// `Appointment`, number 4.
    Appointment,
    /// `Person`, number 5.
    Person,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileEntityType "DashTileEntityType" {
    0 None = "None";
    1 Contact = "Contact";
    2 Sale = "Sale";
    3 Project = "Project";
    4 Appointment = "Appointment";
    5 Person = "Person";
} [0, 1, 2, 3, 4, 5] }

/// The enum `DashTileMeasure` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileMeasure {
    /// `None`, number 0.
    None,
    /// `CountAll`, number 1.
    CountAll,
    /// `Sum`, number 2.
    Sum,
    /// `Average`, number 3.
    Average,
    /// `Max`, number 4.
    Max,
    /// `Min`, number 5.
    Min,
    /// `Count`, number 6.
    Count,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileMeasure "DashTileMeasure" {
    0 None = "None";
    1 CountAll = "CountAll";
    2 Sum = "Sum";
    3 Average = "Average";
    4 Max = "Max";
    5 Min = "Min";
    6 Count = "Count";
} [0, 1, 2, 3, 4, 5, 6] }

/// The enum `DashTileType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileType {
    /// `None`, number 0.
    None,
    /// `Pie`, number 1.
    Pie,
    /// `List`, number 2.
    List,
    /// `BigNum`, number 3.
    BigNum,
    /// `Bar`, number 4.
    Bar,
    /// `Line`, number 5.
    Line,
    /// `Area`, number 6.
    Area,
    /// `Column`, number 7.
    Column,
    /// `CombinedBarLine`, number 8.
    CombinedBarLine,
    /// `CombinedColumnLine`, number 9.
    CombinedColumnLine,
    /// `WebPanel`, number 10.
    WebPanel,
    /// `HTML`, number 11.
    HTML,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileType "DashTileType" {
    0 None = "None";
    1 Pie = "Pie";
    2 List = "List";
    3 BigNum = "BigNum";
    4 Bar = "Bar";
    5 Line = "Line";
    6 Area = "Area";
    7 Column = "Column";
    8 CombinedBarLine = "CombinedBarLine";
    9 CombinedColumnLine = "CombinedColumnLine";
    10 WebPanel = "WebPanel";
    11 HTML = "HTML";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }
