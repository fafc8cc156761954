// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EMailMergeTargetType, FieldProperty, MailMergeTask, TableRight};

/// The carrier `MailMergeSettings` of the API.
#[non_exhaustive]
pub struct MailMergeSettings {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `MailMergeDeliveryType`.
    pub mail_merge_delivery_type: Option<EMailMergeTargetType>,
    /// The property `CustomAttention`.
    pub custom_attention: Option<String>,
    /// The property `AlwaysUseCustomAttention`.
    pub always_use_custom_attention: Option<bool>,
    /// The property `SaveDocument`.
    pub save_document: Option<bool>,
    /// The property `CustomMailBody`.
    pub custom_mail_body: Option<String>,
    /// The property `TaskEntity`.
    pub task_entity: Option<Box<MailMergeTask>>,
    /// The property `AddCompanyInterest`.
    pub add_company_interest: Option<i32>,
    /// The property `AddPersonInterest`.
    pub add_person_interest: Option<i32>,
    /// The property `RemoveCompanyInterest`.
    pub remove_company_interest: Option<i32>,
    /// The property `RemovePersonInterest`.
    pub remove_person_interest: Option<i32>,
    /// The property `IncludeNoMailingsRecipient`.
    pub include_no_mailings_recipient: Option<bool>,
    /// The property `TestOnly`.
    pub test_only: Option<bool>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `IncludeRetiredRecipients`.
    pub include_retired_recipients: Option<bool>,
    /// The property `IncludeStoppedRecipients`.
    pub include_stopped_recipients: Option<bool>,
    /// The property `CustomMailSubject`.
    pub custom_mail_subject: Option<String>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `Synchronous`.
    pub synchronous: Option<bool>,
    /// The property `IsTemporarySelection`.
    pub is_temporary_selection: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailMergeSettings "MailMergeSettings" crate::PROFILE {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 document_id set_document_id i32 = "DocumentId";
    2 mail_merge_delivery_type set_mail_merge_delivery_type EMailMergeTargetType = "MailMergeDeliveryType";
    3 custom_attention set_custom_attention String = "CustomAttention";
    4 always_use_custom_attention set_always_use_custom_attention bool = "AlwaysUseCustomAttention";
    5 save_document set_save_document bool = "SaveDocument";
    6 custom_mail_body set_custom_mail_body String = "CustomMailBody";
    7 task_entity set_task_entity Box<MailMergeTask> = "TaskEntity";
    8 add_company_interest set_add_company_interest i32 = "AddCompanyInterest";
    9 add_person_interest set_add_person_interest i32 = "AddPersonInterest";
    10 remove_company_interest set_remove_company_interest i32 = "RemoveCompanyInterest";
    11 remove_person_interest set_remove_person_interest i32 = "RemovePersonInterest";
    12 include_no_mailings_recipient set_include_no_mailings_recipient bool = "IncludeNoMailingsRecipient";
    13 test_only set_test_only bool = "TestOnly";
    14 project_id set_project_id i32 = "ProjectId";
    15 include_retired_recipients set_include_retired_recipients bool = "IncludeRetiredRecipients";
    16 include_stopped_recipients set_include_stopped_recipients bool = "IncludeStoppedRecipients";
    17 custom_mail_subject set_custom_mail_subject String = "CustomMailSubject";
    18 extra_info set_extra_info String = "ExtraInfo";
    19 synchronous set_synchronous bool = "Synchronous";
    20 is_temporary_selection set_is_temporary_selection bool = "IsTemporarySelection";
    21 table_right set_table_right Box<TableRight> = "TableRight";
    22 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
