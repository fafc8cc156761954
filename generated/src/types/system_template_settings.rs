// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Which templates customer service uses for which occasion, by key.
///
/// - taken by
///   [`customer_service_agent().save_system_template_settings`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_system_template_settings).
/// - returned by
///   [`customer_service_agent().get_system_template_settings`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_system_template_settings),
///   [`customer_service_agent().save_system_template_settings`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_system_template_settings).
#[non_exhaustive]
pub struct SystemTemplateSettings {
    /// Key of the template for customers who were just registered.
    pub customer_new_customer_template_id: Option<i32>,
    /// Key of the template for automatic replies to customers.
    pub customer_customer_reply_template_id: Option<i32>,
    /// Key of the template for sending passwords to customers.
    pub customer_password_template_id: Option<i32>,
    /// Key of the template for confirming e-mail addresses of customers.
    pub customer_confirm_email_template_id: Option<i32>,
    /// Key of the template for the record of a chat.
    pub customer_chat_log_template_id: Option<i32>,
    /// Key of the template for a link that has just been made.
    pub new_link_template_id: Option<i32>,
    /// Key of the template for the notification of a new message in a request of the favorites.
    pub hotlist_new_message_template_id: Option<i32>,
    /// Key of the template for the notification that a request of the favorites becomes active.
    pub hotlist_ticket_activated_template_id: Option<i32>,
    /// Key of the template for the notification that a request has escalated.
    pub user_ticket_alarm_template_id: Option<i32>,
    /// Key of the template for the notification that a request of the favorites gets another owner.
    pub hotlist_ticket_taken_over_template_id: Option<i32>,
    /// Key of the template for the notification about open requests.
    pub user_active_tickets_template_id: Option<i32>,
    /// Key of the template for the notification that a message has come in.
    pub user_new_message_template_id: Option<i32>,
    /// Key of the template for the notification that a request becomes active.
    pub user_ticket_activated_template_id: Option<i32>,
    /// Key of the template for the notification that a request has come in.
    pub user_new_ticket_template_id: Option<i32>,
    /// Key of the template for questions of the knowledge base.
    pub publish_kb_question_template_id: Option<i32>,
    /// Key of the template for replies of the knowledge base.
    pub publish_kb_answer_template_id: Option<i32>,
    /// Key of the template for the notification that a request gets another owner.
    pub user_ticket_taken_over_template_id: Option<i32>,
    /// Key of the template for printing a request.
    pub print_ticket_template_id: Option<i32>,
    /// Key of the template for statistics of the week.
    pub week_stat_template_id: Option<i32>,
    /// Key of the template for the notification that a request of the favorites has escalated.
    pub ticket_alarm_hotlist_template_id: Option<i32>,
    /// E-mail addresses, one or more, separated by commas.
    pub email_addresses: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SystemTemplateSettings "SystemTemplateSettings" crate::PROFILE {
    0 customer_new_customer_template_id set_customer_new_customer_template_id i32 = "CustomerNewCustomerTemplateId";
    1 customer_customer_reply_template_id set_customer_customer_reply_template_id i32
        = "CustomerCustomerReplyTemplateId";
    2 customer_password_template_id set_customer_password_template_id i32 = "CustomerPasswordTemplateId";
    3 customer_confirm_email_template_id set_customer_confirm_email_template_id i32 = "CustomerConfirmEmailTemplateId";
    4 customer_chat_log_template_id set_customer_chat_log_template_id i32 = "CustomerChatLogTemplateId";
    5 new_link_template_id set_new_link_template_id i32 = "NewLinkTemplateId";
    6 hotlist_new_message_template_id set_hotlist_new_message_template_id i32 = "HotlistNewMessageTemplateId";
    7 hotlist_ticket_activated_template_id set_hotlist_ticket_activated_template_id i32
        = "HotlistTicketActivatedTemplateId";
    8 user_ticket_alarm_template_id set_user_ticket_alarm_template_id i32 = "UserTicketAlarmTemplateId";
    9 hotlist_ticket_taken_over_template_id set_hotlist_ticket_taken_over_template_id i32
        = "HotlistTicketTakenOverTemplateId";
    10 user_active_tickets_template_id set_user_active_tickets_template_id i32 = "UserActiveTicketsTemplateId";
    11 user_new_message_template_id set_user_new_message_template_id i32 = "UserNewMessageTemplateId";
    12 user_ticket_activated_template_id set_user_ticket_activated_template_id i32 = "UserTicketActivatedTemplateId";
    13 user_new_ticket_template_id set_user_new_ticket_template_id i32 = "UserNewTicketTemplateId";
    14 publish_kb_question_template_id set_publish_kb_question_template_id i32 = "PublishKbQuestionTemplateId";
    15 publish_kb_answer_template_id set_publish_kb_answer_template_id i32 = "PublishKbAnswerTemplateId";
    16 user_ticket_taken_over_template_id set_user_ticket_taken_over_template_id i32 = "UserTicketTakenOverTemplateId";
    17 print_ticket_template_id set_print_ticket_template_id i32 = "PrintTicketTemplateId";
    18 week_stat_template_id set_week_stat_template_id i32 = "WeekStatTemplateId";
    19 ticket_alarm_hotlist_template_id set_ticket_alarm_hotlist_template_id i32 = "TicketAlarmHotlistTemplateId";
    20 email_addresses set_email_addresses String = "EmailAddresses";
    21 table_right set_table_right Box<TableRight> = "TableRight";
    22 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
