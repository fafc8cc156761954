// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ArchiveColumnInfo, ArchiveOrderByInfo, FieldProperty, MDOListItem, SelectableMDOListItem,
    TableRight,
};

/// The carrier `ActivityFilter` of the API.
#[non_exhaustive]
pub struct ActivityFilter {
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// The property `AssociateList`.
    pub associate_list: Option<Vec<SelectableMDOListItem>>,
    /// The property `GroupList`.
    pub group_list: Option<Vec<SelectableMDOListItem>>,
    /// The property `FutureDateList`.
    pub future_date_list: Option<Vec<MDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivityFilter "ActivityFilter" {
    0 from_date set_from_date DateTime = "FromDate";
    1 to_date set_to_date DateTime = "ToDate";
    2 associate_list set_associate_list Vec<SelectableMDOListItem> = "AssociateList";
    3 group_list set_group_list Vec<SelectableMDOListItem> = "GroupList";
    4 future_date_list set_future_date_list Vec<MDOListItem> = "FutureDateList";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ArchiveConfiguration` of the API.
#[non_exhaustive]
pub struct ArchiveConfiguration {
    /// The property `ArchiveColumnInfo`.
    pub archive_column_info: Option<Vec<ArchiveColumnInfo>>,
    /// The property `ArchiveEntityInfo`.
    pub archive_entity_info: Option<Vec<SelectableMDOListItem>>,
    /// The property `ArchiveOrderByInfo`.
    pub archive_order_by_info: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `OwnerKeys`.
    pub owner_keys: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveConfiguration "ArchiveConfiguration" {
    0 archive_column_info set_archive_column_info Vec<ArchiveColumnInfo> = "ArchiveColumnInfo";
    1 archive_entity_info set_archive_entity_info Vec<SelectableMDOListItem> = "ArchiveEntityInfo";
    2 archive_order_by_info set_archive_order_by_info Vec<ArchiveOrderByInfo> = "ArchiveOrderByInfo";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ExportArchiveResult` of the API.
#[non_exhaustive]
pub struct ExportArchiveResult {
    /// The property `BatchTaskId`.
    pub batch_task_id: Option<i32>,
    /// The property `FileName`.
    pub file_name: Option<String>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportArchiveResult "ExportArchiveResult" {
    0 batch_task_id set_batch_task_id i32 = "BatchTaskId";
    1 file_name set_file_name String = "FileName";
    2 message set_message String = "Message";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
