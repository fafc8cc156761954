// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Project` of the API.
#[non_exhaustive]
pub struct Project {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `TypeId`.
    pub type_id: Option<i32>,
    /// When it was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// The property `StatusId`.
    pub status_id: Option<i32>,
    /// The property `Status`.
    pub status: Option<String>,
    /// The property `TextId`.
    pub text_id: Option<i32>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `URLName`.
    pub url_name: Option<String>,
    /// The property `ProjectNumber`.
    pub project_number: Option<String>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `EventId`.
    pub event_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
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
