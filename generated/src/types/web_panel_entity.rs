// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Navigation, TableRight, UrlEncoding};

/// The carrier `WebPanelEntity` of the API.
#[non_exhaustive]
pub struct WebPanelEntity {
    /// The property `WebPanelId`.
    pub web_panel_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `UrlEncoding`.
    pub url_encoding: Option<UrlEncoding>,
    /// The property `VisibleIn`.
    pub visible_in: Option<Navigation>,
    /// The property `OnCentral`.
    pub on_central: Option<bool>,
    /// The property `OnSatellite`.
    pub on_satellite: Option<bool>,
    /// The property `OnTravel`.
    pub on_travel: Option<bool>,
    /// The property `OnSalesMarketingWeb`.
    pub on_sales_marketing_web: Option<bool>,
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
    /// The property `WindowName`.
    pub window_name: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// The property `Icon`.
    pub icon: Option<i32>,
    /// The property `AlwaysReloadOnShow`.
    pub always_reload_on_show: Option<bool>,
    /// The property `NeverReloadOnCurrentChange`.
    pub never_reload_on_current_change: Option<bool>,
    /// The property `CustomObjectEntity`.
    pub custom_object_entity: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
