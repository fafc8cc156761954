// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, FieldProperty, Person, Project, Sale, TableRight, Tag, TicketBaseStatus, TicketCategoryEntity,
    TicketFormSubmission, TicketMessage, TicketOrigin, TicketPriorityEntity, TicketReadStatus, TicketSecurityLevel,
    TicketStatusEntity, TicketType,
};

/// The carrier `TicketEntityWithLinks` of the API.
#[non_exhaustive]
pub struct TicketEntityWithLinks {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `CreatedAt`.
    pub created_at: Option<DateTime>,
    /// The property `LastChanged`.
    pub last_changed: Option<DateTime>,
    /// The property `ReadByOwner`.
    pub read_by_owner: Option<DateTime>,
    /// The property `ReadByCustomer`.
    pub read_by_customer: Option<DateTime>,
    /// The property `FirstReadByOwner`.
    pub first_read_by_owner: Option<DateTime>,
    /// The property `FirstReadByUser`.
    pub first_read_by_user: Option<DateTime>,
    /// The property `Activate`.
    pub activate: Option<DateTime>,
    /// The property `ClosedAt`.
    pub closed_at: Option<DateTime>,
    /// The property `RepliedAt`.
    pub replied_at: Option<DateTime>,
    /// The property `AlertTimeout`.
    pub alert_timeout: Option<DateTime>,
    /// The property `Deadline`.
    pub deadline: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Author`.
    pub author: Option<String>,
    /// The property `OwnedBy`.
    pub owned_by: Option<Box<Associate>>,
    /// The property `Category`.
    pub category: Option<Box<TicketCategoryEntity>>,
    /// The property `Slevel`.
    pub slevel: Option<TicketSecurityLevel>,
    /// The property `Priority`.
    pub priority: Option<Box<TicketPriorityEntity>>,
    /// The property `BaseStatus`.
    pub base_status: Option<TicketBaseStatus>,
    /// The property `Status`.
    pub status: Option<Box<TicketStatusEntity>>,
    /// The property `Origin`.
    pub origin: Option<TicketOrigin>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `SecondaryPersons`.
    pub secondary_persons: Option<Vec<Person>>,
    /// The property `AlertLevel`.
    pub alert_level: Option<i32>,
    /// The property `ConnectId`.
    pub connect_id: Option<i32>,
    /// The property `ReadStatus`.
    pub read_status: Option<TicketReadStatus>,
    /// The property `TimeToReply`.
    pub time_to_reply: Option<i32>,
    /// The property `RealTimeToReply`.
    pub real_time_to_reply: Option<i32>,
    /// The property `TimeToClose`.
    pub time_to_close: Option<i32>,
    /// The property `RealTimeToClose`.
    pub real_time_to_close: Option<i32>,
    /// The property `TimeSpentInternally`.
    pub time_spent_internally: Option<i32>,
    /// The property `TimeSpentExternally`.
    pub time_spent_externally: Option<i32>,
    /// The property `TimeSpentQueue`.
    pub time_spent_queue: Option<i32>,
    /// The property `RealTimeSpentInternally`.
    pub real_time_spent_internally: Option<i32>,
    /// The property `RealTimeSpentExternally`.
    pub real_time_spent_externally: Option<i32>,
    /// The property `RealTimeSpentQueue`.
    pub real_time_spent_queue: Option<i32>,
    /// The property `TimeSpent`.
    pub time_spent: Option<i32>,
    /// The property `HasAttachment`.
    pub has_attachment: Option<bool>,
    /// The property `NumReplies`.
    pub num_replies: Option<i32>,
    /// The property `NumMessages`.
    pub num_messages: Option<i32>,
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// The property `Messages`.
    pub messages: Option<Vec<TicketMessage>>,
    /// The property `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `Sentiment`.
    pub sentiment: Option<i32>,
    /// The property `SentimentConfidence`.
    pub sentiment_confidence: Option<i32>,
    /// The property `SuggestedCategoryId`.
    pub suggested_category_id: Option<i32>,
    /// The property `SuggestedCategoryName`.
    pub suggested_category_name: Option<String>,
    /// The property `OrigHumanCategoryId`.
    pub orig_human_category_id: Option<i32>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `Sale`.
    pub sale: Option<Box<Sale>>,
    /// The property `Project`.
    pub project: Option<Box<Project>>,
    /// The property `FormSubmission`.
    pub form_submission: Option<Box<TicketFormSubmission>>,
    /// The property `TicketType`.
    pub ticket_type: Option<Box<TicketType>>,
    /// The property `ActiveStatusMonitorId`.
    pub active_status_monitor_id: Option<i32>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketEntityWithLinks "TicketEntityWithLinks" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 title set_title String = "Title";
    2 created_at set_created_at DateTime = "CreatedAt";
    3 last_changed set_last_changed DateTime = "LastChanged";
    4 read_by_owner set_read_by_owner DateTime = "ReadByOwner";
    5 read_by_customer set_read_by_customer DateTime = "ReadByCustomer";
    6 first_read_by_owner set_first_read_by_owner DateTime = "FirstReadByOwner";
    7 first_read_by_user set_first_read_by_user DateTime = "FirstReadByUser";
    8 activate set_activate DateTime = "Activate";
    9 closed_at set_closed_at DateTime = "ClosedAt";
    10 replied_at set_replied_at DateTime = "RepliedAt";
    11 alert_timeout set_alert_timeout DateTime = "AlertTimeout";
    12 deadline set_deadline DateTime = "Deadline";
    13 created_by set_created_by Box<Associate> = "CreatedBy";
    14 author set_author String = "Author";
    15 owned_by set_owned_by Box<Associate> = "OwnedBy";
    16 category set_category Box<TicketCategoryEntity> = "Category";
    17 slevel set_slevel TicketSecurityLevel = "Slevel";
    18 priority set_priority Box<TicketPriorityEntity> = "Priority";
    19 base_status set_base_status TicketBaseStatus = "BaseStatus";
    20 status set_status Box<TicketStatusEntity> = "Status";
    21 origin set_origin TicketOrigin = "Origin";
    22 person set_person Box<Person> = "Person";
    23 secondary_persons set_secondary_persons Vec<Person> = "SecondaryPersons";
    24 alert_level set_alert_level i32 = "AlertLevel";
    25 connect_id set_connect_id i32 = "ConnectId";
    26 read_status set_read_status TicketReadStatus = "ReadStatus";
    27 time_to_reply set_time_to_reply i32 = "TimeToReply";
    28 real_time_to_reply set_real_time_to_reply i32 = "RealTimeToReply";
    29 time_to_close set_time_to_close i32 = "TimeToClose";
    30 real_time_to_close set_real_time_to_close i32 = "RealTimeToClose";
    31 time_spent_internally set_time_spent_internally i32 = "TimeSpentInternally";
    32 time_spent_externally set_time_spent_externally i32 = "TimeSpentExternally";
    33 time_spent_queue set_time_spent_queue i32 = "TimeSpentQueue";
    34 real_time_spent_internally set_real_time_spent_internally i32 = "RealTimeSpentInternally";
    35 real_time_spent_externally set_real_time_spent_externally i32 = "RealTimeSpentExternally";
    36 real_time_spent_queue set_real_time_spent_queue i32 = "RealTimeSpentQueue";
    37 time_spent set_time_spent i32 = "TimeSpent";
    38 has_attachment set_has_attachment bool = "HasAttachment";
    39 num_replies set_num_replies i32 = "NumReplies";
    40 num_messages set_num_messages i32 = "NumMessages";
    41 from_address set_from_address String = "FromAddress";
    42 messages set_messages Vec<TicketMessage> = "Messages";
    43 tags set_tags Vec<Tag> = "Tags";
    44 language set_language String = "Language";
    45 sentiment set_sentiment i32 = "Sentiment";
    46 sentiment_confidence set_sentiment_confidence i32 = "SentimentConfidence";
    47 suggested_category_id set_suggested_category_id i32 = "SuggestedCategoryId";
    48 suggested_category_name set_suggested_category_name String = "SuggestedCategoryName";
    49 orig_human_category_id set_orig_human_category_id i32 = "OrigHumanCategoryId";
    50 icon_hint set_icon_hint String = "IconHint";
    51 sale set_sale Box<Sale> = "Sale";
    52 project set_project Box<Project> = "Project";
    53 form_submission set_form_submission Box<TicketFormSubmission> = "FormSubmission";
    54 ticket_type set_ticket_type Box<TicketType> = "TicketType";
    55 active_status_monitor_id set_active_status_monitor_id i32 = "ActiveStatusMonitorId";
    56 extra_fields set_extra_fields Map<String> = "ExtraFields";
    57 custom_fields set_custom_fields Map<String> = "CustomFields";
    58 table_right set_table_right Box<TableRight> = "TableRight";
    59 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    60 links set_links Map<String> = "_Links";
} }
