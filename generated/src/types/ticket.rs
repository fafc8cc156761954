// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketBaseStatus, TicketOrigin, TicketReadStatus, TicketSecurityLevel};

/// The carrier `Ticket` of the API.
#[non_exhaustive]
pub struct Ticket {
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
    /// User who created it; 1 when it came from outside.
    pub created_by: Option<i32>,
    /// The property `CreatedByName`.
    pub created_by_name: Option<String>,
    /// The property `Author`.
    pub author: Option<String>,
    /// User who has it; 1 when nobody has.
    pub owned_by: Option<i32>,
    /// The property `OwnedByName`.
    pub owned_by_name: Option<String>,
    /// The property `Category`.
    pub category: Option<i32>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `CategoryFullname`.
    pub category_fullname: Option<String>,
    /// The property `Slevel`.
    pub slevel: Option<TicketSecurityLevel>,
    /// The property `Priority`.
    pub priority: Option<i32>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `BaseStatus`.
    pub base_status: Option<TicketBaseStatus>,
    /// The property `TicketStatus`.
    pub ticket_status: Option<i32>,
    /// The property `TicketStatusDisplayValue`.
    pub ticket_status_display_value: Option<String>,
    /// The property `Origin`.
    pub origin: Option<TicketOrigin>,
    /// Person who asks; null or -1 if unknown.
    pub cust_id: Option<i32>,
    /// The property `PersonFirstname`.
    pub person_firstname: Option<String>,
    /// The property `PersonMiddleName`.
    pub person_middle_name: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `PersonFullname`.
    pub person_fullname: Option<String>,
    /// The property `AlertLevel`.
    pub alert_level: Option<i32>,
    /// The property `ConnectId`.
    pub connect_id: Option<i32>,
    /// The property `ReadStatus`.
    pub read_status: Option<TicketReadStatus>,
    /// Minutes until the reply, within the hours of the priority.
    pub time_to_reply: Option<i32>,
    /// Minutes until the reply, by the clock.
    pub real_time_to_reply: Option<i32>,
    /// Minutes until it was closed, within the hours of the priority.
    pub time_to_close: Option<i32>,
    /// Minutes until it was closed, by the clock.
    pub real_time_to_close: Option<i32>,
    /// Seconds in statuses that count as internal, within the hours of the priority.
    pub time_spent_internally: Option<i32>,
    /// Seconds in statuses that count as external, within the hours of the priority.
    pub time_spent_externally: Option<i32>,
    /// Seconds in statuses that count as queue, within the hours of the priority.
    pub time_spent_queue: Option<i32>,
    /// Seconds in statuses that count as internal, by the clock.
    pub real_time_spent_internally: Option<i32>,
    /// Seconds in statuses that count as external, by the clock.
    pub real_time_spent_externally: Option<i32>,
    /// Seconds in statuses that count as queue, by the clock.
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
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `OwnedByAssociateId`.
    pub owned_by_associate_id: Option<i32>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `Sentiment`.
    pub sentiment: Option<i32>,
    /// The property `SentimentConfidence`.
    pub sentiment_confidence: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SaleHeading`.
    pub sale_heading: Option<String>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `FormSubmissionId`.
    pub form_submission_id: Option<i32>,
    /// The property `TicketTypeId`.
    pub ticket_type_id: Option<i32>,
    /// The property `TicketTypeName`.
    pub ticket_type_name: Option<String>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Ticket "Ticket" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 title set_title String = "Title";
    2 created_at set_created_at DateTime = "CreatedAt";
    3 last_changed set_last_changed DateTime = "LastChanged";
    4 read_by_owner set_read_by_owner DateTime = "ReadByOwner";
    5 read_by_customer set_read_by_customer DateTime = "ReadByCustomer";
    6 first_read_by_user set_first_read_by_user DateTime = "FirstReadByUser";
    7 activate set_activate DateTime = "Activate";
    8 closed_at set_closed_at DateTime = "ClosedAt";
    9 replied_at set_replied_at DateTime = "RepliedAt";
    10 alert_timeout set_alert_timeout DateTime = "AlertTimeout";
    11 deadline set_deadline DateTime = "Deadline";
    12 created_by set_created_by i32 = "CreatedBy";
    13 created_by_name set_created_by_name String = "CreatedByName";
    14 author set_author String = "Author";
    15 owned_by set_owned_by i32 = "OwnedBy";
    16 owned_by_name set_owned_by_name String = "OwnedByName";
    17 category set_category i32 = "Category";
    18 category_name set_category_name String = "CategoryName";
    19 category_fullname set_category_fullname String = "CategoryFullname";
    20 slevel set_slevel TicketSecurityLevel = "Slevel";
    21 priority set_priority i32 = "Priority";
    22 priority_name set_priority_name String = "PriorityName";
    23 base_status set_base_status TicketBaseStatus = "BaseStatus";
    24 ticket_status set_ticket_status i32 = "TicketStatus";
    25 ticket_status_display_value set_ticket_status_display_value String = "TicketStatusDisplayValue";
    26 origin set_origin TicketOrigin = "Origin";
    27 cust_id set_cust_id i32 = "CustId";
    28 person_firstname set_person_firstname String = "PersonFirstname";
    29 person_middle_name set_person_middle_name String = "PersonMiddleName";
    30 person_lastname set_person_lastname String = "PersonLastname";
    31 person_fullname set_person_fullname String = "PersonFullname";
    32 alert_level set_alert_level i32 = "AlertLevel";
    33 connect_id set_connect_id i32 = "ConnectId";
    34 read_status set_read_status TicketReadStatus = "ReadStatus";
    35 time_to_reply set_time_to_reply i32 = "TimeToReply";
    36 real_time_to_reply set_real_time_to_reply i32 = "RealTimeToReply";
    37 time_to_close set_time_to_close i32 = "TimeToClose";
    38 real_time_to_close set_real_time_to_close i32 = "RealTimeToClose";
    39 time_spent_internally set_time_spent_internally i32 = "TimeSpentInternally";
    40 time_spent_externally set_time_spent_externally i32 = "TimeSpentExternally";
    41 time_spent_queue set_time_spent_queue i32 = "TimeSpentQueue";
    42 real_time_spent_internally set_real_time_spent_internally i32 = "RealTimeSpentInternally";
    43 real_time_spent_externally set_real_time_spent_externally i32 = "RealTimeSpentExternally";
    44 real_time_spent_queue set_real_time_spent_queue i32 = "RealTimeSpentQueue";
    45 time_spent set_time_spent i32 = "TimeSpent";
    46 has_attachment set_has_attachment bool = "HasAttachment";
    47 num_replies set_num_replies i32 = "NumReplies";
    48 num_messages set_num_messages i32 = "NumMessages";
    49 from_address set_from_address String = "FromAddress";
    50 contact_id set_contact_id i32 = "ContactId";
    51 contact_name set_contact_name String = "ContactName";
    52 owned_by_associate_id set_owned_by_associate_id i32 = "OwnedByAssociateId";
    53 language set_language String = "Language";
    54 sentiment set_sentiment i32 = "Sentiment";
    55 sentiment_confidence set_sentiment_confidence i32 = "SentimentConfidence";
    56 sale_id set_sale_id i32 = "SaleId";
    57 project_id set_project_id i32 = "ProjectId";
    58 sale_heading set_sale_heading String = "SaleHeading";
    59 project_name set_project_name String = "ProjectName";
    60 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    61 ticket_type_id set_ticket_type_id i32 = "TicketTypeId";
    62 ticket_type_name set_ticket_type_name String = "TicketTypeName";
    63 table_right set_table_right Box<TableRight> = "TableRight";
    64 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
