// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, MDOListItem, PublishType, TableRight};

/// The carrier `ProjectEventEntity` of the API.
#[non_exhaustive]
pub struct ProjectEventEntity {
    /// The property `SignOffConfirmationText`.
    pub sign_off_confirmation_text: Option<String>,
    /// The property `SignOffText`.
    pub sign_off_text: Option<String>,
    /// The property `SignOnConfirmationText`.
    pub sign_on_confirmation_text: Option<String>,
    /// The property `SignOnText`.
    pub sign_on_text: Option<String>,
    /// The property `EventDate`.
    pub event_date: Option<DateTime>,
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `SignOff`.
    pub sign_off: Option<bool>,
    /// The property `SignOffTaskEnable`.
    pub sign_off_task_enable: Option<bool>,
    /// The property `SignOffTaskId`.
    pub sign_off_task_id: Option<i32>,
    /// The property `SignOffTriggersAssign`.
    pub sign_off_triggers_assign: Option<bool>,
    /// The property `SignOn`.
    pub sign_on: Option<bool>,
    /// The property `SignOnTaskEnable`.
    pub sign_on_task_enable: Option<bool>,
    /// The property `SignOnTaskId`.
    pub sign_on_task_id: Option<i32>,
    /// The property `SignOnTriggersAssign`.
    pub sign_on_triggers_assign: Option<bool>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `PublishType`.
    pub publish_type: Option<PublishType>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `VisibleForCategories`.
    pub visible_for_categories: Option<Vec<MDOListItem>>,
    /// The property `VisibleForPersonInterests`.
    pub visible_for_person_interests: Option<Vec<MDOListItem>>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `IsVisibleForMembers`.
    pub is_visible_for_members: Option<bool>,
    /// The property `IsVisibleForCategories`.
    pub is_visible_for_categories: Option<bool>,
    /// The property `IsVisibleForPersonInterests`.
    pub is_visible_for_person_interests: Option<bool>,
    /// The property `ProjectEventId`.
    pub project_event_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
