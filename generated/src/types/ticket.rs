// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketBaseStatus, TicketOrigin, TicketReadStatus, TicketSecurityLevel};

/// A request (ticket) of customer service in short form, only for reading; `TicketEntity` is the full
/// one. Inside another carrier it is a link, of which only the id counts on saving.
///
/// - returned by [`ticket().simple`](../ticket/struct.TicketClient.html#method.simple),
///   [`ticket_agent().get_ticket`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket),
///   [`ticket_agent().get_tickets`](../ticket_agent/struct.TicketAgentClient.html#method.get_tickets).
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[non_exhaustive]
pub struct Ticket {
    /// Key of the request, given by the server.
    pub ticket_id: Option<i32>,
    /// Subject of the request.
    pub title: Option<String>,
    /// When the request was made.
    pub created_at: Option<DateTime>,
    /// When the request was last changed.
    pub last_changed: Option<DateTime>,
    /// When the owner of the request last read it.
    pub read_by_owner: Option<DateTime>,
    /// When the customer read the request.
    pub read_by_customer: Option<DateTime>,
    /// When any user first read the request.
    pub first_read_by_user: Option<DateTime>,
    /// When a postponed request becomes active.
    pub activate: Option<DateTime>,
    /// When the request was closed.
    pub closed_at: Option<DateTime>,
    /// When the customer first got a reply.
    pub replied_at: Option<DateTime>,
    /// When the request escalates to the next level.
    pub alert_timeout: Option<DateTime>,
    /// Time by which the request should be done.
    pub deadline: Option<DateTime>,
    /// User who created the request; 1 when it came from outside.
    pub created_by: Option<i32>,
    /// Login name of the user who made the request.
    pub created_by_name: Option<String>,
    /// Author of the request's first message.
    pub author: Option<String>,
    /// User who has the request; 1 when nobody has.
    pub owned_by: Option<i32>,
    /// Login name of the user who owns the request.
    pub owned_by_name: Option<String>,
    /// Key of the request's category.
    pub category: Option<i32>,
    /// Category by its short name.
    pub category_name: Option<String>,
    /// Category with those above it, separated by slashes.
    pub category_fullname: Option<String>,
    /// Who can see the request: everybody concerned, or employees only.
    pub slevel: Option<TicketSecurityLevel>,
    /// Key of the request's priority.
    pub priority: Option<i32>,
    /// Priority as users see it.
    pub priority_name: Option<String>,
    /// Whether the request is active, closed, postponed or deleted.
    pub base_status: Option<TicketBaseStatus>,
    /// Key of the request's status, which installations define.
    pub ticket_status: Option<i32>,
    /// Status as users see it.
    pub ticket_status_display_value: Option<String>,
    /// How the request came in, such as by e-mail or chat.
    pub origin: Option<TicketOrigin>,
    /// Person who asks; null or -1 if unknown.
    pub cust_id: Option<i32>,
    /// Given name of the customer.
    pub person_firstname: Option<String>,
    /// Second given name or prefix.
    pub person_middle_name: Option<String>,
    /// Family name of the person.
    pub person_lastname: Option<String>,
    /// Full name of the customer.
    pub person_fullname: Option<String>,
    /// Level to which the request has escalated.
    pub alert_level: Option<i32>,
    /// Key of the request that this request was merged into; 0 for none.
    pub connect_id: Option<i32>,
    /// Whether the owner of the request has read it, and the newest message.
    pub read_status: Option<TicketReadStatus>,
    /// Minutes until the reply, within the hours of the priority.
    pub time_to_reply: Option<i32>,
    /// Minutes until the reply, by the clock.
    pub real_time_to_reply: Option<i32>,
    /// Minutes until the request was closed, within the hours of the priority.
    pub time_to_close: Option<i32>,
    /// Minutes until the request was closed, by the clock.
    pub real_time_to_close: Option<i32>,
    /// Seconds spent in open statuses, within the hours of the priority; the present status is not counted yet.
    pub time_spent_internally: Option<i32>,
    /// Seconds spent in statuses that wait for others, within the hours of the priority; the present status is not
    /// counted yet.
    pub time_spent_externally: Option<i32>,
    /// Seconds spent in queue statuses, within the hours of the priority; the present status is not counted yet.
    pub time_spent_queue: Option<i32>,
    /// Seconds spent in open statuses, around the clock; the present status is not counted yet.
    pub real_time_spent_internally: Option<i32>,
    /// Seconds spent in statuses that wait for others, around the clock; the present status is not counted yet.
    pub real_time_spent_externally: Option<i32>,
    /// Seconds spent in queue statuses, around the clock; the present status is not counted yet.
    pub real_time_spent_queue: Option<i32>,
    /// Minutes spent on all messages of the request; set by the server.
    pub time_spent: Option<i32>,
    /// Whether any message has a file.
    pub has_attachment: Option<bool>,
    /// How many messages went to the customer.
    pub num_replies: Option<i32>,
    /// How many messages the request has.
    pub num_messages: Option<i32>,
    /// Sender's address of the message that made the request.
    pub from_address: Option<String>,
    /// Key of the customer's company; 0 for none.
    pub contact_id: Option<i32>,
    /// Name of the company of the customer.
    pub contact_name: Option<String>,
    /// Key of the user who owns the request.
    pub owned_by_associate_id: Option<i32>,
    /// Language of the customer's first message.
    pub language: Option<String>,
    /// Mood of the latest external message, from -100 for very unhappy to 100 for very happy; 0 when nothing is known.
    pub sentiment: Option<i32>,
    /// How sure the mood of the latest external message is, from 0 to 100.
    pub sentiment_confidence: Option<i32>,
    /// Key of the sale; 0 for none.
    pub sale_id: Option<i32>,
    /// Key of the project; 0 for none.
    pub project_id: Option<i32>,
    /// Sale that the request belongs to, by its heading.
    pub sale_heading: Option<String>,
    /// Project that the request belongs to, as users see it.
    pub project_name: Option<String>,
    /// Key of the submission of a web form that made the request; 0 for none.
    pub form_submission_id: Option<i32>,
    /// Key of the request's type.
    pub ticket_type_id: Option<i32>,
    /// Type as users see it.
    pub ticket_type_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
