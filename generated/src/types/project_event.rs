// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A project to which outsiders can sign up, as an event.
///
/// - returned by
///   [`project_agent().get_my_project_events`](../project_agent/struct.ProjectAgentClient.html#method.get_my_project_events),
///   [`project_agent().get_project_event`](../project_agent/struct.ProjectAgentClient.html#method.get_project_event),
///   [`project_agent().get_project_event_list`](../project_agent/struct.ProjectAgentClient.html#method.get_project_event_list),
///   [`project_agent().get_project_event_on_person`](../project_agent/struct.ProjectAgentClient.html#method.get_project_event_on_person),
///   [`project_agent().get_project_events_on_person`](../project_agent/struct.ProjectAgentClient.html#method.get_project_events_on_person).
#[non_exhaustive]
pub struct ProjectEvent {
    /// Full name of the user who owns the event.
    pub associate_full_name: Option<String>,
    /// Text about the event.
    pub description: Option<String>,
    /// Key of the project that the event is.
    pub project_id: Option<i32>,
    /// What the event is called.
    pub event_name: Option<String>,
    /// Key of the user who owns the event.
    pub associate_id: Option<i32>,
    /// Whether the caller has signed up.
    pub is_signed_on: Option<bool>,
    /// Text shown before somebody signs off.
    pub sign_off_confirmation_text: Option<String>,
    /// Text of the activity that signing off makes.
    pub sign_off_text: Option<String>,
    /// Text shown before somebody signs up.
    pub sign_on_confirmation_text: Option<String>,
    /// Text of the activity that signing up makes.
    pub sign_on_text: Option<String>,
    /// Day of the event, after which nobody sees it.
    pub event_date: Option<DateTime>,
    /// Whether the event can be seen.
    pub enabled: Option<bool>,
    /// Whether people can sign off.
    pub sign_off: Option<bool>,
    /// Whether signing off makes an activity.
    pub sign_off_task_enable: Option<bool>,
    /// Whether signing up makes an activity.
    pub sign_on_task_enable: Option<bool>,
    /// Whether people can sign up.
    pub sign_on: Option<bool>,
    /// Key of the task type of the activity that signing off makes; 0 for none.
    pub sign_off_task_id: Option<i32>,
    /// Key of the task type of the activity that signing up makes; 0 for none.
    pub sign_on_task_id: Option<i32>,
    /// Whether the activity of signing off is assigned, so that its user is asked.
    pub sign_off_triggers_assign: Option<bool>,
    /// Whether the activity of signing up is assigned, so that its user is asked.
    pub sign_on_triggers_assign: Option<bool>,
    /// Key of the person whose diary gets the activity of signing up; 0 for the user who is responsible.
    pub sign_on_person_id: Option<i32>,
    /// Key of the person whose diary gets the activity of signing off; 0 for the user who is responsible.
    pub sign_off_person_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
