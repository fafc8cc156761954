// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, EmailFlowStatus, FieldProperty, FromType, HierarchyEntity, MDOListItem, ReplyToType, TableRight,
    TimeZoneData, VisibleFor, Weekday, WorkflowContentInfo, WorkflowFilter, WorkflowGoal, WorkflowStepBase,
    WorkflowTrigger,
};

/// The carrier `EmailFlow` of the API.
#[non_exhaustive]
pub struct EmailFlow {
    /// The property `EmailFlowId`.
    pub email_flow_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Status`.
    pub status: Option<EmailFlowStatus>,
    /// The property `JumpToFinish`.
    pub jump_to_finish: Option<bool>,
    /// The property `StartOnlyOnce`.
    pub start_only_once: Option<bool>,
    /// The property `OverrideConsentSubscription`.
    pub override_consent_subscription: Option<bool>,
    /// The property `FromType`.
    pub from_type: Option<FromType>,
    /// The property `FromName`.
    pub from_name: Option<String>,
    /// The property `FromAddr`.
    pub from_addr: Option<String>,
    /// The property `ReplyToType`.
    pub reply_to_type: Option<ReplyToType>,
    /// The property `ReplyToAddr`.
    pub reply_to_addr: Option<String>,
    /// The property `ReplyToName`.
    pub reply_to_name: Option<String>,
    /// The property `SmsSender`.
    pub sms_sender: Option<String>,
    /// The property `UseGoogleAnalytics`.
    pub use_google_analytics: Option<bool>,
    /// The property `GaSource`.
    pub ga_source: Option<String>,
    /// The property `GaCampaign`.
    pub ga_campaign: Option<String>,
    /// The property `UseTimeframe`.
    pub use_timeframe: Option<bool>,
    /// The property `SelectedDays`.
    pub selected_days: Option<Weekday>,
    /// The property `TimeframeStart`.
    pub timeframe_start: Option<String>,
    /// The property `TimeframeEnd`.
    pub timeframe_end: Option<String>,
    /// The property `UseWorkflowStart`.
    pub use_workflow_start: Option<bool>,
    /// The property `WorkflowStart`.
    pub workflow_start: Option<String>,
    /// The property `UseEnrollmentEnd`.
    pub use_enrollment_end: Option<bool>,
    /// The property `EnrollmentEnd`.
    pub enrollment_end: Option<String>,
    /// The property `RemoveFromFlows`.
    pub remove_from_flows: Option<Vec<i32>>,
    /// The property `TzLocation`.
    pub tz_location: Option<Box<TimeZoneData>>,
    /// The property `Folder`.
    pub folder: Option<Box<HierarchyEntity>>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `ShipmentType`.
    pub shipment_type: Option<Box<MDOListItem>>,
    /// The property `Steps`.
    pub steps: Option<Vec<WorkflowStepBase>>,
    /// The property `Triggers`.
    pub triggers: Option<Vec<WorkflowTrigger>>,
    /// The property `Goals`.
    pub goals: Option<Vec<WorkflowGoal>>,
    /// The property `Filter`.
    pub filter: Option<Box<WorkflowFilter>>,
    /// The property `BlockLists`.
    pub block_lists: Option<Vec<i32>>,
    /// The property `ContentInfo`.
    pub content_info: Option<Vec<WorkflowContentInfo>>,
    /// The property `ExitFlowId`.
    pub exit_flow_id: Option<i32>,
    /// The property `ExitSuccessFlowId`.
    pub exit_success_flow_id: Option<i32>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
