// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ActivityStatus, FieldProperty, TableRight, VisibleFor};

/// The carrier `MailMergeTask` of the API.
#[non_exhaustive]
pub struct MailMergeTask {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `TypeId`.
    pub type_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `Duration`.
    pub duration: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `PriorityId`.
    pub priority_id: Option<i32>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Box<VisibleFor>>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `OwnerAssociateId`.
    pub owner_associate_id: Option<i32>,
    /// The property `SingleEntryOnEachCompany`.
    pub single_entry_on_each_company: Option<bool>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailMergeTask "MailMergeTask" crate::PROFILE {
    0 project_id set_project_id i32 = "ProjectId";
    1 type_id set_type_id i32 = "TypeId";
    2 start_date set_start_date DateTime = "StartDate";
    3 duration set_duration i32 = "Duration";
    4 description set_description String = "Description";
    5 priority_id set_priority_id i32 = "PriorityId";
    6 visible_for set_visible_for Box<VisibleFor> = "VisibleFor";
    7 completed set_completed ActivityStatus = "Completed";
    8 owner_associate_id set_owner_associate_id i32 = "OwnerAssociateId";
    9 single_entry_on_each_company set_single_entry_on_each_company bool = "SingleEntryOnEachCompany";
    10 sale_id set_sale_id i32 = "SaleId";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
