// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Navigation, TableRight, UrlEncoding};

/// Web page that clients show as a panel, tab or menu entry.
///
/// - taken by
///   [`list_agent().save_web_panel_entity`](../list_agent/struct.ListAgentClient.html#method.save_web_panel_entity),
///   [`list_web_panel().post_web_panel_entity`](../list_web_panel/struct.ListWebPanelClient.html#method.post_web_panel_entity),
///   [`list_web_panel().put_web_panel_entity`](../list_web_panel/struct.ListWebPanelClient.html#method.put_web_panel_entity).
/// - returned by
///   [`list_agent().create_default_web_panel_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_web_panel_entity),
///   [`list_agent().get_app_web_panels`](../list_agent/struct.ListAgentClient.html#method.get_app_web_panels),
///   [`list_agent().get_web_panel_by_prog_id`](../list_agent/struct.ListAgentClient.html#method.get_web_panel_by_prog_id),
///   [`list_agent().get_web_panel_entity`](../list_agent/struct.ListAgentClient.html#method.get_web_panel_entity),
///   [`list_agent().get_web_panel_list`](../list_agent/struct.ListAgentClient.html#method.get_web_panel_list),
///   [`list_agent().save_web_panel_entity`](../list_agent/struct.ListAgentClient.html#method.save_web_panel_entity)
///   and 5 more operations.
/// - part of [`PocketStartupData`](struct.PocketStartupData.html).
#[non_exhaustive]
pub struct WebPanelEntity {
    /// Key of the panel.
    pub web_panel_id: Option<i32>,
    /// Name of the web panel as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the web panel.
    pub tooltip: Option<String>,
    /// Whether the web panel is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the panels.
    pub rank: Option<i32>,
    /// How values are written into the address.
    pub url_encoding: Option<UrlEncoding>,
    /// Where in the client the web panel is shown.
    pub visible_in: Option<Navigation>,
    /// Whether users of the central database see the web panel.
    pub on_central: Option<bool>,
    /// Whether users of a satellite see the web panel.
    pub on_satellite: Option<bool>,
    /// Whether traveling users see the web panel.
    pub on_travel: Option<bool>,
    /// Whether users of the web client see the web panel.
    pub on_sales_marketing_web: Option<bool>,
    /// Whether users of the pocket client see the web panel.
    pub on_sales_marketing_pocket: Option<bool>,
    /// Whether the web panel's window has a menu bar.
    pub show_in_menu_bar: Option<bool>,
    /// Whether the web panel's window has a tool bar.
    pub show_in_tool_bar: Option<bool>,
    /// Whether the web panel's window has an address bar.
    pub show_in_address_bar: Option<bool>,
    /// Whether the web panel's window has a status bar.
    pub show_in_status_bar: Option<bool>,
    /// Name of the window that the web panel opens in.
    pub window_name: Option<String>,
    /// Address of the page, with tags for values.
    pub url: Option<String>,
    /// Stable name for programs.
    pub prog_id: Option<String>,
    /// Key of the web panel's icon.
    pub icon: Option<i32>,
    /// Whether the web panel is loaded each time it is shown.
    pub always_reload_on_show: Option<bool>,
    /// Whether the web panel stays as it is when another record is opened.
    pub never_reload_on_current_change: Option<bool>,
    /// Name of the custom object that the web panel is shown with.
    pub custom_object_entity: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebPanelEntity "WebPanelEntity" crate::PROFILE {
    0 web_panel_id set_web_panel_id i32 = "WebPanelId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 url_encoding set_url_encoding UrlEncoding = "UrlEncoding";
    6 visible_in set_visible_in Navigation = "VisibleIn";
    7 on_central set_on_central bool = "OnCentral";
    8 on_satellite set_on_satellite bool = "OnSatellite";
    9 on_travel set_on_travel bool = "OnTravel";
    10 on_sales_marketing_web set_on_sales_marketing_web bool = "OnSalesMarketingWeb";
    11 on_sales_marketing_pocket set_on_sales_marketing_pocket bool = "OnSalesMarketingPocket";
    12 show_in_menu_bar set_show_in_menu_bar bool = "ShowInMenuBar";
    13 show_in_tool_bar set_show_in_tool_bar bool = "ShowInToolBar";
    14 show_in_address_bar set_show_in_address_bar bool = "ShowInAddressBar";
    15 show_in_status_bar set_show_in_status_bar bool = "ShowInStatusBar";
    16 window_name set_window_name String = "WindowName";
    17 url set_url String = "Url";
    18 prog_id set_prog_id String = "ProgId";
    19 icon set_icon i32 = "Icon";
    20 always_reload_on_show set_always_reload_on_show bool = "AlwaysReloadOnShow";
    21 never_reload_on_current_change set_never_reload_on_current_change bool = "NeverReloadOnCurrentChange";
    22 custom_object_entity set_custom_object_entity String = "CustomObjectEntity";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
