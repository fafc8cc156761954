// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ExecuteOnEvent, FieldProperty, Navigation, ShowState, TableRight};

/// The carrier `ExtAppEntity` of the API.
#[non_exhaustive]
pub struct ExtAppEntity {
    /// The property `ExtAppId`.
    pub ext_app_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Parameters`.
    pub parameters: Option<String>,
    /// The property `Workdir`.
    pub workdir: Option<String>,
    /// The property `ShowState`.
    pub show_state: Option<ShowState>,
    /// The property `VisibleIn`.
    pub visible_in: Option<Navigation>,
    /// The property `OnCentral`.
    pub on_central: Option<bool>,
    /// The property `OnSatellite`.
    pub on_satellite: Option<bool>,
    /// The property `OnTravel`.
    pub on_travel: Option<bool>,
    /// The property `OnSalesMarketingPocket`.
    pub on_sales_marketing_pocket: Option<bool>,
    /// The property `ShowInMenuBar`.
    pub show_in_menu_bar: Option<bool>,
    /// The property `ShowInToolBar`.
    pub show_in_tool_bar: Option<bool>,
    /// The property `ShowInAddressBar`.
    pub show_in_address_bar: Option<bool>,
    /// The property `ShowInStatusBar`.
    pub show_in_status_bar: Option<bool>,
    /// The property `Icon`.
    pub icon: Option<i32>,
    /// The property `WaitToFinish`.
    pub wait_to_finish: Option<bool>,
    /// The property `ExecuteOnEvent`.
    pub execute_on_event: Option<ExecuteOnEvent>,
    /// The property `Path`.
    pub path: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExtAppEntity "ExtAppEntity" crate::PROFILE {
    0 ext_app_id set_ext_app_id i32 = "ExtAppId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 filename set_filename String = "Filename";
    6 parameters set_parameters String = "Parameters";
    7 workdir set_workdir String = "Workdir";
    8 show_state set_show_state ShowState = "ShowState";
    9 visible_in set_visible_in Navigation = "VisibleIn";
    10 on_central set_on_central bool = "OnCentral";
    11 on_satellite set_on_satellite bool = "OnSatellite";
    12 on_travel set_on_travel bool = "OnTravel";
    13 on_sales_marketing_pocket set_on_sales_marketing_pocket bool = "OnSalesMarketingPocket";
    14 show_in_menu_bar set_show_in_menu_bar bool = "ShowInMenuBar";
    15 show_in_tool_bar set_show_in_tool_bar bool = "ShowInToolBar";
    16 show_in_address_bar set_show_in_address_bar bool = "ShowInAddressBar";
    17 show_in_status_bar set_show_in_status_bar bool = "ShowInStatusBar";
    18 icon set_icon i32 = "Icon";
    19 wait_to_finish set_wait_to_finish bool = "WaitToFinish";
    20 execute_on_event set_execute_on_event ExecuteOnEvent = "ExecuteOnEvent";
    21 path set_path String = "Path";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
