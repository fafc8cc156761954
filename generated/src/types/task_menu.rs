// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveBehaviour, FieldProperty, ShowInClient, TableRight, TaskMenuTaskType, UrlEncoding};

/// Entry that an installation adds to menus of the client.
///
/// - taken by [`list_agent().save_task_menu`](../list_agent/struct.ListAgentClient.html#method.save_task_menu).
/// - returned by
///   [`list_agent().create_default_task_menu`](../list_agent/struct.ListAgentClient.html#method.create_default_task_menu),
///   [`list_agent().get_app_task_menus`](../list_agent/struct.ListAgentClient.html#method.get_app_task_menus),
///   [`list_agent().get_task_menu`](../list_agent/struct.ListAgentClient.html#method.get_task_menu),
///   [`list_agent().get_task_menu_by_prog_id`](../list_agent/struct.ListAgentClient.html#method.get_task_menu_by_prog_id),
///   [`list_agent().save_task_menu`](../list_agent/struct.ListAgentClient.html#method.save_task_menu).
#[non_exhaustive]
pub struct TaskMenu {
    /// Key of the menu entry, given by the server; 0 in one that has not been saved.
    pub task_menu_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Kind of record whose menu has the entry.
    pub table_name: Option<String>,
    /// Name of the menu that the entry is merged into, such as Task.
    pub area: Option<String>,
    /// Address that the entry opens, on the web or within the client.
    pub url_or_soprotocol: Option<String>,
    /// Whether the entry opens an address or runs a script.
    pub task_type: Option<TaskMenuTaskType>,
    /// Key of the script that the entry runs; 0 for none.
    pub crm_script_id: Option<i32>,
    /// Clients, web or mobile, that show the menu entry.
    pub show_in_client: Option<ShowInClient>,
    /// Whether the entry works on rows of archives.
    pub archive_behaviour: Option<ArchiveBehaviour>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// How values are written into the address.
    pub encoding: Option<UrlEncoding>,
    /// Stable name of the entry for apps.
    pub prog_id: Option<String>,
    /// Whether the entry is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TaskMenu "TaskMenu" crate::PROFILE {
    0 task_menu_id set_task_menu_id i32 = "TaskMenuId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_name set_table_name String = "TableName";
    4 area set_area String = "Area";
    5 url_or_soprotocol set_url_or_soprotocol String = "UrlOrSoprotocol";
    6 task_type set_task_type TaskMenuTaskType = "TaskType";
    7 crm_script_id set_crm_script_id i32 = "CrmScriptId";
    8 show_in_client set_show_in_client ShowInClient = "ShowInClient";
    9 archive_behaviour set_archive_behaviour ArchiveBehaviour = "ArchiveBehaviour";
    10 rank set_rank i32 = "Rank";
    11 encoding set_encoding UrlEncoding = "Encoding";
    12 prog_id set_prog_id String = "ProgId";
    13 deleted set_deleted bool = "Deleted";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
