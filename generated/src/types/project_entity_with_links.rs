// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, EntityElement, FieldProperty, Link, ProjectMember, ProjectStatus, ProjectType, TableRight,
};

/// The carrier `ProjectEntityWithLinks` of the API.
#[non_exhaustive]
pub struct ProjectEntityWithLinks {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ProjectNumber`.
    pub project_number: Option<String>,
    /// The property `ProjectMembers`.
    pub project_members: Option<Vec<ProjectMember>>,
    /// The property `Urls`.
    pub urls: Option<Vec<EntityElement>>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Postit`.
    pub postit: Option<String>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `ProjectStatus`.
    pub project_status: Option<Box<ProjectStatus>>,
    /// The property `ProjectType`.
    pub project_type: Option<Box<ProjectType>>,
    /// The property `HasImage`.
    pub has_image: Option<bool>,
    /// The property `ImageDescription`.
    pub image_description: Option<String>,
    /// The property `ActiveStatusMonitorId`.
    pub active_status_monitor_id: Option<i32>,
    /// The property `Links`.
    pub links: Option<Vec<Link>>,
    /// The property `ActiveLinks`.
    pub active_links: Option<i32>,
    /// The property `Completed`.
    pub completed: Option<bool>,
    /// The property `NextMilestoneDate`.
    pub next_milestone_date: Option<DateTime>,
    /// The property `NmdAppointmentId`.
    pub nmd_appointment_id: Option<i32>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `EventId`.
    pub event_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PublishEventDate`.
    pub publish_event_date: Option<DateTime>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links_2: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectEntityWithLinks "ProjectEntityWithLinks" crate::PROFILE {
    0 project_id set_project_id i32 = "ProjectId";
    1 name set_name String = "Name";
    2 project_number set_project_number String = "ProjectNumber";
    3 project_members set_project_members Vec<ProjectMember> = "ProjectMembers";
    4 urls set_urls Vec<EntityElement> = "Urls";
    5 created_date set_created_date DateTime = "CreatedDate";
    6 updated_date set_updated_date DateTime = "UpdatedDate";
    7 description set_description String = "Description";
    8 postit set_postit String = "Postit";
    9 created_by set_created_by Box<Associate> = "CreatedBy";
    10 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    11 associate set_associate Box<Associate> = "Associate";
    12 project_status set_project_status Box<ProjectStatus> = "ProjectStatus";
    13 project_type set_project_type Box<ProjectType> = "ProjectType";
    14 has_image set_has_image bool = "HasImage";
    15 image_description set_image_description String = "ImageDescription";
    16 active_status_monitor_id set_active_status_monitor_id i32 = "ActiveStatusMonitorId";
    17 links set_links Vec<Link> = "Links";
    18 active_links set_active_links i32 = "ActiveLinks";
    19 completed set_completed bool = "Completed";
    20 next_milestone_date set_next_milestone_date DateTime = "NextMilestoneDate";
    21 nmd_appointment_id set_nmd_appointment_id i32 = "NmdAppointmentId";
    22 end_date set_end_date DateTime = "EndDate";
    23 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    24 event_id set_event_id i32 = "EventId";
    25 start_date set_start_date DateTime = "StartDate";
    26 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    27 extra_fields set_extra_fields Map<String> = "ExtraFields";
    28 custom_fields set_custom_fields Map<String> = "CustomFields";
    29 publish_event_date set_publish_event_date DateTime = "PublishEventDate";
    30 publish_to set_publish_to DateTime = "PublishTo";
    31 publish_from set_publish_from DateTime = "PublishFrom";
    32 is_published set_is_published bool = "IsPublished";
    33 table_right set_table_right Box<TableRight> = "TableRight";
    34 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    35 links_2 set_links_2 Map<String> = "_Links";
} }
