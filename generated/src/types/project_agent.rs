// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{Associate, FieldProperty, MDOListItem, TableRight};

/// The carrier `ProjectEvent` of the API.
#[non_exhaustive]
pub struct ProjectEvent {
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `EventName`.
    pub event_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `IsSignedOn`.
    pub is_signed_on: Option<bool>,
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
    /// The property `SignOff`.
    pub sign_off: Option<bool>,
    /// The property `SignOffTaskEnable`.
    pub sign_off_task_enable: Option<bool>,
    /// The property `SignOnTaskEnable`.
    pub sign_on_task_enable: Option<bool>,
    /// The property `SignOn`.
    pub sign_on: Option<bool>,
    /// The property `SignOffTaskId`.
    pub sign_off_task_id: Option<i32>,
    /// The property `SignOnTaskId`.
    pub sign_on_task_id: Option<i32>,
    /// The property `SignOffTriggersAssign`.
    pub sign_off_triggers_assign: Option<bool>,
    /// The property `SignOnTriggersAssign`.
    pub sign_on_triggers_assign: Option<bool>,
    /// The property `SignOnPersonId`.
    pub sign_on_person_id: Option<i32>,
    /// The property `SignOffPersonId`.
    pub sign_off_person_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectEvent "ProjectEvent" {
    0 associate_full_name set_associate_full_name String = "AssociateFullName";
    1 description set_description String = "Description";
    2 project_id set_project_id i32 = "ProjectId";
    3 event_name set_event_name String = "EventName";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 is_signed_on set_is_signed_on bool = "IsSignedOn";
    6 sign_off_confirmation_text set_sign_off_confirmation_text String = "SignOffConfirmationText";
    7 sign_off_text set_sign_off_text String = "SignOffText";
    8 sign_on_confirmation_text set_sign_on_confirmation_text String = "SignOnConfirmationText";
    9 sign_on_text set_sign_on_text String = "SignOnText";
    10 event_date set_event_date DateTime = "EventDate";
    11 enabled set_enabled bool = "Enabled";
    12 sign_off set_sign_off bool = "SignOff";
    13 sign_off_task_enable set_sign_off_task_enable bool = "SignOffTaskEnable";
    14 sign_on_task_enable set_sign_on_task_enable bool = "SignOnTaskEnable";
    15 sign_on set_sign_on bool = "SignOn";
    16 sign_off_task_id set_sign_off_task_id i32 = "SignOffTaskId";
    17 sign_on_task_id set_sign_on_task_id i32 = "SignOnTaskId";
    18 sign_off_triggers_assign set_sign_off_triggers_assign bool = "SignOffTriggersAssign";
    19 sign_on_triggers_assign set_sign_on_triggers_assign bool = "SignOnTriggersAssign";
    20 sign_on_person_id set_sign_on_person_id i32 = "SignOnPersonId";
    21 sign_off_person_id set_sign_off_person_id i32 = "SignOffPersonId";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

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

carrier! { ProjectEventEntity "ProjectEventEntity" {
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

/// The enum `PublishType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublishType {
    /// `Undefined`, number 0.
    Undefined,
    /// `External`, number 1.
    External,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PublishType "PublishType" {
    0 Undefined = "Undefined";
    1 External = "External";
} [0, 1] }
