// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A project in short form, only for reading; `ProjectEntity` is the full one. Inside another carrier
/// it is a link, of which only the id counts on saving.
///
/// - returned by [`project().simple`](../project/struct.ProjectClient.html#method.simple),
///   [`project_agent().get_my_member_projects`](../project_agent/struct.ProjectAgentClient.html#method.get_my_member_projects),
///   [`project_agent().get_my_projects`](../project_agent/struct.ProjectAgentClient.html#method.get_my_projects),
///   [`project_agent().get_my_published_projects`](../project_agent/struct.ProjectAgentClient.html#method.get_my_published_projects),
///   [`project_agent().get_project`](../project_agent/struct.ProjectAgentClient.html#method.get_project),
///   [`project_agent().get_project_list`](../project_agent/struct.ProjectAgentClient.html#method.get_project_list)
///   and 5 more operations.
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html) and 6 more types.
#[non_exhaustive]
pub struct Project {
    /// Key of the project, given by the server; 0 in one that has not been saved.
    pub project_id: Option<i32>,
    /// What the project is called.
    pub name: Option<String>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Address of a web page about the project.
    pub url: Option<String>,
    /// Type of project by its name.
    pub r#type: Option<String>,
    /// Key of the user who owns the project.
    pub associate_id: Option<i32>,
    /// Full name of the user who owns the project.
    pub associate_full_name: Option<String>,
    /// Key of the type of project.
    pub type_id: Option<i32>,
    /// When the project was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the project's status.
    pub status_id: Option<i32>,
    /// How far the project is, by the name of its status.
    pub status: Option<String>,
    /// Key of the free text.
    pub text_id: Option<i32>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// Whether the project is published to external persons.
    pub is_published: Option<bool>,
    /// Text shown in place of the web address.
    pub url_name: Option<String>,
    /// Number that users see, made by a counter.
    pub project_number: Option<String>,
    /// How many records of ERP systems are linked to the project.
    pub active_erp_links: Option<i32>,
    /// Key of the event in the connected event system; reserved.
    pub event_id: Option<i32>,
    /// First day of the event in the connected event system; reserved.
    pub start_date: Option<DateTime>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Project "Project" crate::PROFILE {
    0 project_id set_project_id i32 = "ProjectId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 url set_url String = "URL";
    4 r#type set_type String = "Type";
    5 associate_id set_associate_id i32 = "AssociateId";
    6 associate_full_name set_associate_full_name String = "AssociateFullName";
    7 type_id set_type_id i32 = "TypeId";
    8 updated set_updated DateTime = "Updated";
    9 status_id set_status_id i32 = "StatusId";
    10 status set_status String = "Status";
    11 text_id set_text_id i32 = "TextId";
    12 publish_to set_publish_to DateTime = "PublishTo";
    13 publish_from set_publish_from DateTime = "PublishFrom";
    14 is_published set_is_published bool = "IsPublished";
    15 url_name set_url_name String = "URLName";
    16 project_number set_project_number String = "ProjectNumber";
    17 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    18 event_id set_event_id i32 = "EventId";
    19 start_date set_start_date DateTime = "StartDate";
    20 table_right set_table_right Box<TableRight> = "TableRight";
    21 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
