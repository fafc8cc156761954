// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, MDOListItem, PublishType, TableRight};

/// Settings of a project that is an event for outsiders.
///
/// - taken by
///   [`project_agent().save_project_event_entity`](../project_agent/struct.ProjectAgentClient.html#method.save_project_event_entity).
/// - returned by
///   [`project_agent().create_default_project_event_entity`](../project_agent/struct.ProjectAgentClient.html#method.create_default_project_event_entity),
///   [`project_agent().get_project_event_entity`](../project_agent/struct.ProjectAgentClient.html#method.get_project_event_entity),
///   [`project_agent().get_project_event_entity_from_project_id`](../project_agent/struct.ProjectAgentClient.html#method.get_project_event_entity_from_project_id),
///   [`project_agent().save_project_event_entity`](../project_agent/struct.ProjectAgentClient.html#method.save_project_event_entity).
#[non_exhaustive]
pub struct ProjectEventEntity {
    /// Text shown before somebody signs off.
    pub sign_off_confirmation_text: Option<String>,
    /// Text of the activity that signing off makes.
    pub sign_off_text: Option<String>,
    /// Text shown before somebody signs up.
    pub sign_on_confirmation_text: Option<String>,
    /// Text of the activity that signing up makes.
    pub sign_on_text: Option<String>,
    /// Day of the event.
    pub event_date: Option<DateTime>,
    /// Whether the event can be seen.
    pub enabled: Option<bool>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// Whether people can sign off.
    pub sign_off: Option<bool>,
    /// Whether signing off makes an activity.
    pub sign_off_task_enable: Option<bool>,
    /// Key of the task type of the activity that signing off makes; 0 for none.
    pub sign_off_task_id: Option<i32>,
    /// Whether the activity of signing off is assigned, so that its user is asked.
    pub sign_off_triggers_assign: Option<bool>,
    /// Whether people can sign up.
    pub sign_on: Option<bool>,
    /// Whether signing up makes an activity.
    pub sign_on_task_enable: Option<bool>,
    /// Key of the task type of the activity that signing up makes; 0 for none.
    pub sign_on_task_id: Option<i32>,
    /// Whether the activity of signing up is assigned, so that its user is asked.
    pub sign_on_triggers_assign: Option<bool>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// User who created the event.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the event.
    pub updated_by: Option<Box<Associate>>,
    /// Key of the project that the event belongs to.
    pub project_id: Option<i32>,
    /// Key of the event itself, not of its project.
    pub id: Option<i32>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// For whom the event is published.
    pub publish_type: Option<PublishType>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// Categories whose companies see the event; items of the MDO list category.
    pub visible_for_categories: Option<Vec<MDOListItem>>,
    /// Interests whose persons see the event; items of the MDO list persint.
    pub visible_for_person_interests: Option<Vec<MDOListItem>>,
    /// Whether outsiders see the event, by the rules below.
    pub is_published: Option<bool>,
    /// Whether members of the project see the event.
    pub is_visible_for_members: Option<bool>,
    /// Whether companies of the listed categories get to see the event.
    pub is_visible_for_categories: Option<bool>,
    /// Whether people who have one of the listed interests get to see the event.
    pub is_visible_for_person_interests: Option<bool>,
    /// Key of the project event, given by the server; 0 in one that has not been saved.
    pub project_event_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectEventEntity "ProjectEventEntity" crate::PROFILE {
    0 sign_off_confirmation_text set_sign_off_confirmation_text String = "SignOffConfirmationText";
    1 sign_off_text set_sign_off_text String = "SignOffText";
    2 sign_on_confirmation_text set_sign_on_confirmation_text String = "SignOnConfirmationText";
    3 sign_on_text set_sign_on_text String = "SignOnText";
    4 event_date set_event_date DateTime = "EventDate";
    5 enabled set_enabled bool = "Enabled";
    6 created_date set_created_date DateTime = "CreatedDate";
    7 sign_off set_sign_off bool = "SignOff";
    8 sign_off_task_enable set_sign_off_task_enable bool = "SignOffTaskEnable";
    9 sign_off_task_id set_sign_off_task_id i32 = "SignOffTaskId";
    10 sign_off_triggers_assign set_sign_off_triggers_assign bool = "SignOffTriggersAssign";
    11 sign_on set_sign_on bool = "SignOn";
    12 sign_on_task_enable set_sign_on_task_enable bool = "SignOnTaskEnable";
    13 sign_on_task_id set_sign_on_task_id i32 = "SignOnTaskId";
    14 sign_on_triggers_assign set_sign_on_triggers_assign bool = "SignOnTriggersAssign";
    15 updated_date set_updated_date DateTime = "UpdatedDate";
    16 created_by set_created_by Box<Associate> = "CreatedBy";
    17 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    18 project_id set_project_id i32 = "ProjectId";
    19 id set_id i32 = "Id";
    20 publish_from set_publish_from DateTime = "PublishFrom";
    21 publish_type set_publish_type PublishType = "PublishType";
    22 publish_to set_publish_to DateTime = "PublishTo";
    23 visible_for_categories set_visible_for_categories Vec<MDOListItem> = "VisibleForCategories";
    24 visible_for_person_interests set_visible_for_person_interests Vec<MDOListItem> = "VisibleForPersonInterests";
    25 is_published set_is_published bool = "IsPublished";
    26 is_visible_for_members set_is_visible_for_members bool = "IsVisibleForMembers";
    27 is_visible_for_categories set_is_visible_for_categories bool = "IsVisibleForCategories";
    28 is_visible_for_person_interests set_is_visible_for_person_interests bool = "IsVisibleForPersonInterests";
    29 project_event_id set_project_event_id i32 = "ProjectEventId";
    30 table_right set_table_right Box<TableRight> = "TableRight";
    31 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
