// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, EmailFlowStatus, FieldProperty, FromType, HierarchyEntity, MDOListItem, ReplyToType, TableRight,
    TimeZoneData, VisibleFor, Weekday, WorkflowContentInfo, WorkflowFilter, WorkflowGoal, WorkflowStepBase,
    WorkflowTrigger,
};

/// A marketing workflow that sends e-mails and text messages step by step.
///
/// - taken by
///   [`workflow_agent().save_email_flow`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_email_flow).
/// - returned by
///   [`workflow_agent().create_default_email_flow`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_email_flow),
///   [`workflow_agent().get_email_flow`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_email_flow),
///   [`workflow_agent().save_email_flow`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_email_flow).
#[non_exhaustive]
pub struct EmailFlow {
    /// Key of the email flow, given by the server; 0 in one that has not been saved.
    pub email_flow_id: Option<i32>,
    /// What the flow is called.
    pub name: Option<String>,
    /// What the flow is for.
    pub description: Option<String>,
    /// Whether the e-mail flow is running, paused or stopped.
    pub status: Option<EmailFlowStatus>,
    /// Whether a participant who reaches a goal goes to the end at once.
    pub jump_to_finish: Option<bool>,
    /// Whether each participant can enter only once.
    pub start_only_once: Option<bool>,
    /// Whether missing consent or subscription is ignored.
    pub override_consent_subscription: Option<bool>,
    /// How the sender of messages is found.
    pub from_type: Option<FromType>,
    /// Name of the sender.
    pub from_name: Option<String>,
    /// Address of the sender, as name@domain.
    pub from_addr: Option<String>,
    /// How the address for replies is found.
    pub reply_to_type: Option<ReplyToType>,
    /// Address for replies where it is not the sender.
    pub reply_to_addr: Option<String>,
    /// Name beside the address for replies.
    pub reply_to_name: Option<String>,
    /// Sender of text messages, a number or a name.
    pub sms_sender: Option<String>,
    /// Whether links carry marks for Google Analytics.
    pub use_google_analytics: Option<bool>,
    /// Source in the marks for Google Analytics.
    pub ga_source: Option<String>,
    /// Campaign in the marks for Google Analytics.
    pub ga_campaign: Option<String>,
    /// Whether messages are sent only at certain times.
    pub use_timeframe: Option<bool>,
    /// Days of the week on which messages are sent.
    pub selected_days: Option<Weekday>,
    /// Earliest time of day, as \[DT:…\] in the time zone of the flow.
    pub timeframe_start: Option<String>,
    /// Latest time of day, as \[DT:…\] in the time zone of the flow.
    pub timeframe_end: Option<String>,
    /// Whether the flow waits until a certain time.
    pub use_workflow_start: Option<bool>,
    /// When participants begin to move, as \[DT:…\] in the time zone of the flow.
    pub workflow_start: Option<String>,
    /// Whether nobody can enter after a certain time.
    pub use_enrollment_end: Option<bool>,
    /// When the entry closes, as \[DT:…\] in the time zone of the flow.
    pub enrollment_end: Option<String>,
    /// Keys of flows that participants leave when they enter this flow.
    pub remove_from_flows: Option<Vec<i32>>,
    /// Time zone in which the times of the workflow are meant.
    pub tz_location: Option<Box<TimeZoneData>>,
    /// Folder that the e-mail flow is in; an item of the MDO list hierarchy.
    pub folder: Option<Box<HierarchyEntity>>,
    /// User who owns the e-mail flow; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// Kind of mailing that the e-mail flow's messages count as.
    pub shipment_type: Option<Box<MDOListItem>>,
    /// Steps of the main line; the type of a step shows whether it branches.
    pub steps: Option<Vec<WorkflowStepBase>>,
    /// Events that let persons enter.
    pub triggers: Option<Vec<WorkflowTrigger>>,
    /// What participants are to reach.
    pub goals: Option<Vec<WorkflowGoal>>,
    /// Conditions that a person must meet to enter the workflow.
    pub filter: Option<Box<WorkflowFilter>>,
    /// Keys of selections whose persons cannot enter.
    pub block_lists: Option<Vec<i32>>,
    /// Messages, links and forms of the flow; set by the server.
    pub content_info: Option<Vec<WorkflowContentInfo>>,
    /// Key of the flow that participants enter who leave without success.
    pub exit_flow_id: Option<i32>,
    /// Key of the flow that participants enter who leave with success.
    pub exit_success_flow_id: Option<i32>,
    /// User who created the e-mail flow; set by the server.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the e-mail flow.
    pub updated_by: Option<Box<Associate>>,
    /// When the record was made, in UTC.
    pub created_date: Option<DateTime>,
    /// When the e-mail flow was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// Users and groups that see the record; an entry with visibility `All` means everybody.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EmailFlow "EmailFlow" crate::PROFILE {
    0 email_flow_id set_email_flow_id i32 = "EmailFlowId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 status set_status EmailFlowStatus = "Status";
    4 jump_to_finish set_jump_to_finish bool = "JumpToFinish";
    5 start_only_once set_start_only_once bool = "StartOnlyOnce";
    6 override_consent_subscription set_override_consent_subscription bool = "OverrideConsentSubscription";
    7 from_type set_from_type FromType = "FromType";
    8 from_name set_from_name String = "FromName";
    9 from_addr set_from_addr String = "FromAddr";
    10 reply_to_type set_reply_to_type ReplyToType = "ReplyToType";
    11 reply_to_addr set_reply_to_addr String = "ReplyToAddr";
    12 reply_to_name set_reply_to_name String = "ReplyToName";
    13 sms_sender set_sms_sender String = "SmsSender";
    14 use_google_analytics set_use_google_analytics bool = "UseGoogleAnalytics";
    15 ga_source set_ga_source String = "GaSource";
    16 ga_campaign set_ga_campaign String = "GaCampaign";
    17 use_timeframe set_use_timeframe bool = "UseTimeframe";
    18 selected_days set_selected_days Weekday = "SelectedDays";
    19 timeframe_start set_timeframe_start String = "TimeframeStart";
    20 timeframe_end set_timeframe_end String = "TimeframeEnd";
    21 use_workflow_start set_use_workflow_start bool = "UseWorkflowStart";
    22 workflow_start set_workflow_start String = "WorkflowStart";
    23 use_enrollment_end set_use_enrollment_end bool = "UseEnrollmentEnd";
    24 enrollment_end set_enrollment_end String = "EnrollmentEnd";
    25 remove_from_flows set_remove_from_flows Vec<i32> = "RemoveFromFlows";
    26 tz_location set_tz_location Box<TimeZoneData> = "TzLocation";
    27 folder set_folder Box<HierarchyEntity> = "Folder";
    28 associate set_associate Box<Associate> = "Associate";
    29 shipment_type set_shipment_type Box<MDOListItem> = "ShipmentType";
    30 steps set_steps Vec<WorkflowStepBase> = "Steps";
    31 triggers set_triggers Vec<WorkflowTrigger> = "Triggers";
    32 goals set_goals Vec<WorkflowGoal> = "Goals";
    33 filter set_filter Box<WorkflowFilter> = "Filter";
    34 block_lists set_block_lists Vec<i32> = "BlockLists";
    35 content_info set_content_info Vec<WorkflowContentInfo> = "ContentInfo";
    36 exit_flow_id set_exit_flow_id i32 = "ExitFlowId";
    37 exit_success_flow_id set_exit_success_flow_id i32 = "ExitSuccessFlowId";
    38 created_by set_created_by Box<Associate> = "CreatedBy";
    39 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    40 created_date set_created_date DateTime = "CreatedDate";
    41 updated_date set_updated_date DateTime = "UpdatedDate";
    42 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    43 table_right set_table_right Box<TableRight> = "TableRight";
    44 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
