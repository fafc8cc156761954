// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, FieldProperty, Person, Project, Sale, TableRight, Tag, TicketBaseStatus, TicketCategoryEntity,
    TicketFormSubmission, TicketMessage, TicketOrigin, TicketPriorityEntity, TicketReadStatus, TicketSecurityLevel,
    TicketStatusEntity, TicketType,
};

/// A request (ticket) of customer service with its customer, category, status, owner and times. The
/// vendor's clients call it request.
///
/// - taken by
///   [`ticket().http_post_save_ticket_entity_with_notify`](../ticket/struct.TicketClient.html#method.http_post_save_ticket_entity_with_notify),
///   [`ticket().http_put_save_ticket_entity_with_notify`](../ticket/struct.TicketClient.html#method.http_put_save_ticket_entity_with_notify),
///   [`ticket_agent().merge_tickets`](../ticket_agent/struct.TicketAgentClient.html#method.merge_tickets),
///   [`ticket_agent().save_ticket_entity`](../ticket_agent/struct.TicketAgentClient.html#method.save_ticket_entity),
///   [`ticket_agent().save_ticket_entity_with_notify`](../ticket_agent/struct.TicketAgentClient.html#method.save_ticket_entity_with_notify),
///   [`ticket_agent().split_ticket_message`](../ticket_agent/struct.TicketAgentClient.html#method.split_ticket_message).
/// - returned by
///   [`ticket().http_post_save_ticket_entity_with_notify`](../ticket/struct.TicketClient.html#method.http_post_save_ticket_entity_with_notify),
///   [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets),
///   [`ticket().default_ticket_entity`](../ticket/struct.TicketClient.html#method.default_ticket_entity),
///   [`ticket().http_put_save_ticket_entity_with_notify`](../ticket/struct.TicketClient.html#method.http_put_save_ticket_entity_with_notify),
///   [`ticket_agent().create_default_for_ticket_type`](../ticket_agent/struct.TicketAgentClient.html#method.create_default_for_ticket_type),
///   [`ticket_agent().create_default_ticket_entity`](../ticket_agent/struct.TicketAgentClient.html#method.create_default_ticket_entity)
///   and 10 more operations.
/// - part of [`SplitTicketRequest`](struct.SplitTicketRequest.html).
#[non_exhaustive]
pub struct TicketEntity {
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
    /// When the present owner of the request first read it.
    pub first_read_by_owner: Option<DateTime>,
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
    /// User who made the request.
    pub created_by: Option<Box<Associate>>,
    /// Author of the request's first message.
    pub author: Option<String>,
    /// User who owns the request; key 0 means nobody. An item of the MDO list associate.
    pub owned_by: Option<Box<Associate>>,
    /// Category; an item of the MDO list ejcategory.
    pub category: Option<Box<TicketCategoryEntity>>,
    /// Who can see the request: everybody concerned, or employees only.
    pub slevel: Option<TicketSecurityLevel>,
    /// Priority; an item of the MDO list ticketpriority.
    pub priority: Option<Box<TicketPriorityEntity>>,
    /// Whether the request is active, closed, postponed or deleted; see the MDO list ticketstatus.
    pub base_status: Option<TicketBaseStatus>,
    /// Status as installations define it; an item of the MDO list ticketstatus.
    pub status: Option<Box<TicketStatusEntity>>,
    /// How the request came in, such as by e-mail or chat.
    pub origin: Option<TicketOrigin>,
    /// Customer; an item of the MDO list person\_new.
    pub person: Option<Box<Person>>,
    /// Further persons who take part in the request; items of the MDO list person\_new.
    pub secondary_persons: Option<Vec<Person>>,
    /// Level to which the request has escalated.
    pub alert_level: Option<i32>,
    /// Key of the request that this request was merged into; 0 for none.
    pub connect_id: Option<i32>,
    /// Whether the owner of the request has read it, and the newest message.
    pub read_status: Option<TicketReadStatus>,
    /// Minutes until the first reply, counted in the working hours of the priority.
    pub time_to_reply: Option<i32>,
    /// Minutes until the first reply, counted around the clock.
    pub real_time_to_reply: Option<i32>,
    /// Minutes until it was closed, counted in the working hours of the priority.
    pub time_to_close: Option<i32>,
    /// Minutes until it was closed, counted around the clock.
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
    /// Messages of the request, of which only key, time, visibility and importance are filled.
    pub messages: Option<Vec<TicketMessage>>,
    /// Words that mark the request.
    pub tags: Option<Vec<Tag>>,
    /// Language of the customer's first message.
    pub language: Option<String>,
    /// Mood of the latest external message, from -100 for very unhappy to 100 for very happy; 0 when nothing is known.
    pub sentiment: Option<i32>,
    /// How sure the mood of the latest external message is, from 0 to 100.
    pub sentiment_confidence: Option<i32>,
    /// Key of the category that an assistant proposes.
    pub suggested_category_id: Option<i32>,
    /// Name of the category that an assistant proposes.
    pub suggested_category_name: Option<String>,
    /// Key of the category that the user chose against the proposal.
    pub orig_human_category_id: Option<i32>,
    /// Icon of the request's state.
    pub icon_hint: Option<String>,
    /// Sale that the request belongs to; an item of the MDO list sale.
    pub sale: Option<Box<Sale>>,
    /// Project that the request belongs to; an item of the MDO list project.
    pub project: Option<Box<Project>>,
    /// Submission of a web form that the request is connected to.
    pub form_submission: Option<Box<TicketFormSubmission>>,
    /// Type of the request; an item of the MDO list TicketType.
    pub ticket_type: Option<Box<TicketType>>,
    /// Key of the active, lowest-ranked status monitor of the request's company; set by the server.
    pub active_status_monitor_id: Option<i32>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketEntity "TicketEntity" crate::PROFILE {
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
} }
