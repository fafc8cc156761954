// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

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

carrier! { ProjectEvent "ProjectEvent" crate::PROFILE {
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
