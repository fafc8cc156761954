// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, EntityElement, FieldProperty, Link, ProjectEntity, ProjectMember, ProjectStatus, ProjectType,
    TableRight,
};

/// The `ProjectEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`project().post_project_entity`](../project/struct.ProjectClient.html#method.post_project_entity),
///   [`project().get_project_entity`](../project/struct.ProjectClient.html#method.get_project_entity),
///   [`project().put_project_entity`](../project/struct.ProjectClient.html#method.put_project_entity),
///   [`project().patch_project_entity`](../project/struct.ProjectClient.html#method.patch_project_entity).
#[non_exhaustive]
pub struct ProjectEntityWithLinks {
    /// Key of the project, given by the server; 0 in one that has not been saved.
    pub project_id: Option<i32>,
    /// What the project is called.
    pub name: Option<String>,
    /// Number that users see, made by a counter.
    pub project_number: Option<String>,
    /// Persons who take part.
    pub project_members: Option<Vec<ProjectMember>>,
    /// Web addresses of the project.
    pub urls: Option<Vec<EntityElement>>,
    /// When the record was made, in UTC.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC.
    pub updated_date: Option<DateTime>,
    /// Free text, of which at most 2,047 characters are kept.
    pub description: Option<String>,
    /// Free text, of which at most 2,047 characters are kept.
    pub postit: Option<String>,
    /// User who created the project.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the project.
    pub updated_by: Option<Box<Associate>>,
    /// User who owns the project; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// How far the project is; an item of the MDO list projectstatus, which administrators edit.
    pub project_status: Option<Box<ProjectStatus>>,
    /// Kind of project; an item of the MDO list projecttype, which administrators edit.
    pub project_type: Option<Box<ProjectType>>,
    /// Whether there is a picture, which clients show.
    pub has_image: Option<bool>,
    /// Description of the picture.
    pub image_description: Option<String>,
    /// Key of the status monitor that is set; of several, the one with the lowest rank.
    pub active_status_monitor_id: Option<i32>,
    /// Records that are linked to the project.
    pub links: Option<Vec<Link>>,
    /// How many documents, activities and others are linked to the project.
    pub active_links: Option<i32>,
    /// Whether the project is done, which changes what clients show.
    pub completed: Option<bool>,
    /// Date of the next milestone that is not done; calculated.
    pub next_milestone_date: Option<DateTime>,
    /// Key of the activity that is this milestone; 0 for none.
    pub nmd_appointment_id: Option<i32>,
    /// Planned last day; comes from the type and can be changed.
    pub end_date: Option<DateTime>,
    /// How many records of ERP systems are linked to the project.
    pub active_erp_links: Option<i32>,
    /// Key of the event in the connected event system; reserved.
    pub event_id: Option<i32>,
    /// First day of the event in the connected event system; reserved.
    pub start_date: Option<DateTime>,
    /// Values of user-defined fields by program id, or by a name such as SuperOffice:1234 for a field without one.
    /// Deprecated in favor of CustomFields.
    pub user_defined_fields: Option<Map<String>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// When the publication takes place.
    pub publish_event_date: Option<DateTime>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// Whether outsiders can see the record, within the publication period.
    pub is_published: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    #[doc(alias = "_Links")]
    pub underscore_links: Option<Map<String>>,
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
    35 underscore_links set_underscore_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`ProjectEntity`] has.
impl From<ProjectEntityWithLinks> for ProjectEntity {
    fn from(carrier: ProjectEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ProjectEntity> for ProjectEntityWithLinks {
    fn from(carrier: ProjectEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
