// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// What happens when a request reaches a level of escalation.
///
/// - part of [`TicketPriorityEntity`](struct.TicketPriorityEntity.html).
#[non_exhaustive]
pub struct TicketPriorityEscalationLevelEntity {
    /// Key of the escalation level, given by the server; 0 in one that has not been saved.
    pub ticket_alert_id: Option<i32>,
    /// Number of the level, growing.
    pub alert_level: Option<i32>,
    /// Minutes until the next level.
    pub alert_timeout: Option<i32>,
    /// What is done, as bits.
    pub action: Option<i32>,
    /// Key of the user who gets the request.
    pub delegate_to: Option<i32>,
    /// Key of the script that runs.
    pub script_id: Option<i32>,
    /// Address that gets an e-mail.
    pub email_to: Option<String>,
    /// Number that gets a text message.
    pub sms_to: Option<String>,
    /// Key of the template for the e-mail to the customer.
    pub reply_template_id_customer: Option<i32>,
    /// Key of the template for the e-mail to the owner.
    pub reply_template_id_user: Option<i32>,
    /// Key of the template for the e-mail to the one in charge of the category.
    pub reply_template_id_catmast: Option<i32>,
    /// Key of the template for the e-mail to the given address.
    pub reply_template_id_email: Option<i32>,
    /// Key of the template for the text message to the customer.
    pub rti_customer_sms: Option<i32>,
    /// Key of the template for the text message to the owner.
    pub reply_template_id_user_sms: Option<i32>,
    /// Key of the template for the text message to the one in charge of the category.
    pub reply_template_id_catmast_sms: Option<i32>,
    /// Key of the template for the text message to the given number.
    pub reply_template_id_sms: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketPriorityEscalationLevelEntity "TicketPriorityEscalationLevelEntity" crate::PROFILE {
    0 ticket_alert_id set_ticket_alert_id i32 = "TicketAlertId";
    1 alert_level set_alert_level i32 = "AlertLevel";
    2 alert_timeout set_alert_timeout i32 = "AlertTimeout";
    3 action set_action i32 = "Action";
    4 delegate_to set_delegate_to i32 = "DelegateTo";
    5 script_id set_script_id i32 = "ScriptId";
    6 email_to set_email_to String = "EmailTo";
    7 sms_to set_sms_to String = "SmsTo";
    8 reply_template_id_customer set_reply_template_id_customer i32 = "ReplyTemplateIdCustomer";
    9 reply_template_id_user set_reply_template_id_user i32 = "ReplyTemplateIdUser";
    10 reply_template_id_catmast set_reply_template_id_catmast i32 = "ReplyTemplateIdCatmast";
    11 reply_template_id_email set_reply_template_id_email i32 = "ReplyTemplateIdEmail";
    12 rti_customer_sms set_rti_customer_sms i32 = "RtiCustomerSms";
    13 reply_template_id_user_sms set_reply_template_id_user_sms i32 = "ReplyTemplateIdUserSms";
    14 reply_template_id_catmast_sms set_reply_template_id_catmast_sms i32 = "ReplyTemplateIdCatmastSms";
    15 reply_template_id_sms set_reply_template_id_sms i32 = "ReplyTemplateIdSms";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
