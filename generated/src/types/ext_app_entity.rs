// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ExecuteOnEvent, FieldProperty, Navigation, ShowState, TableRight};

/// A program on the user's machine that clients can start.
///
/// - taken by
///   [`list_agent().save_ext_app_entity`](../list_agent/struct.ListAgentClient.html#method.save_ext_app_entity).
/// - returned by
///   [`list_agent().create_default_ext_app_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ext_app_entity),
///   [`list_agent().get_ext_app_entity`](../list_agent/struct.ListAgentClient.html#method.get_ext_app_entity),
///   [`list_agent().save_ext_app_entity`](../list_agent/struct.ListAgentClient.html#method.save_ext_app_entity).
#[non_exhaustive]
pub struct ExtAppEntity {
    /// Key of the program's entry.
    pub ext_app_id: Option<i32>,
    /// Program as menus show it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the program.
    pub tooltip: Option<String>,
    /// Whether the program is marked as deleted.
    pub deleted: Option<bool>,
    /// Place of the application in menus, in ascending order.
    pub rank: Option<i32>,
    /// File of the program.
    pub filename: Option<String>,
    /// Arguments on the program's command line.
    pub parameters: Option<String>,
    /// Folder that the program starts in, where that is not its own.
    pub workdir: Option<String>,
    /// Size of the program's window at the start.
    pub show_state: Option<ShowState>,
    /// Where in the client the program is offered.
    pub visible_in: Option<Navigation>,
    /// Whether users of the central database see the program.
    pub on_central: Option<bool>,
    /// Whether users of a satellite see the program.
    pub on_satellite: Option<bool>,
    /// Whether traveling users see the program.
    pub on_travel: Option<bool>,
    /// Whether users of the pocket client see the program.
    pub on_sales_marketing_pocket: Option<bool>,
    /// Whether the program's window has a menu bar.
    pub show_in_menu_bar: Option<bool>,
    /// Whether the program's window has a tool bar.
    pub show_in_tool_bar: Option<bool>,
    /// Whether the program's window has an address bar.
    pub show_in_address_bar: Option<bool>,
    /// Whether the program's window has a status bar.
    pub show_in_status_bar: Option<bool>,
    /// Key of the program's icon.
    pub icon: Option<i32>,
    /// Whether the client waits until the program ends.
    pub wait_to_finish: Option<bool>,
    /// Events on which the program starts by itself.
    pub execute_on_event: Option<ExecuteOnEvent>,
    /// Folder of the program; empty for the search path of the system.
    pub path: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
