// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveBehaviour, FieldProperty, ShowInClient, TableRight, TaskMenuTaskType, UrlEncoding};

/// The carrier `TaskMenu` of the API.
#[non_exhaustive]
pub struct TaskMenu {
    /// The property `TaskMenuId`.
    pub task_menu_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Area`.
    pub area: Option<String>,
    /// The property `UrlOrSoprotocol`.
    pub url_or_soprotocol: Option<String>,
    /// The property `TaskType`.
    pub task_type: Option<TaskMenuTaskType>,
    /// The property `CrmScriptId`.
    pub crm_script_id: Option<i32>,
    /// The property `ShowInClient`.
    pub show_in_client: Option<ShowInClient>,
    /// The property `ArchiveBehaviour`.
    pub archive_behaviour: Option<ArchiveBehaviour>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Encoding`.
    pub encoding: Option<UrlEncoding>,
    /// The property `ProgId`.
    pub prog_id: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
