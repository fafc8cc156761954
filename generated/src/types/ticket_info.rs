// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Short data of a request (ticket) in customer service, such as one that was just created or found.
///
/// - returned by
///   [`customer_service_agent().add_message_from_mail_data`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.add_message_from_mail_data),
///   [`customer_service_agent().create_ticket_from_mail_data`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.create_ticket_from_mail_data),
///   [`customer_service_agent().find_tickets_by_title_or_id`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.find_tickets_by_title_or_id).
#[non_exhaustive]
pub struct TicketInfo {
    /// Key of the request that was created.
    pub ticket_id: Option<i32>,
    /// Subject of the request.
    pub title: Option<String>,
    /// Name of the owner that the request was given to.
    pub owner_name: Option<String>,
    /// Name of the category that the request got.
    pub category_name: Option<String>,
    /// Name of the priority that the request got.
    pub priority_name: Option<String>,
    /// Address at which users of the service client open the request.
    pub ticket_url: Option<String>,
    /// Name of the person (customer) whom the request is connected to.
    pub person_name: Option<String>,
    /// Name of the company of the customer.
    pub contact_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketInfo "TicketInfo" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 title set_title String = "Title";
    2 owner_name set_owner_name String = "OwnerName";
    3 category_name set_category_name String = "CategoryName";
    4 priority_name set_priority_name String = "PriorityName";
    5 ticket_url set_ticket_url String = "TicketUrl";
    6 person_name set_person_name String = "PersonName";
    7 contact_name set_contact_name String = "ContactName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
