// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A mailbox of customer service, in short form.
///
/// - returned by
///   [`customer_service_agent().get_mailboxes`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_mailboxes).
#[non_exhaustive]
pub struct Mailbox {
    /// Key of the mailbox, given by the server; 0 in one that has not been saved.
    pub mail_in_filter_id: Option<i32>,
    /// Address that the mailbox's messages come from.
    pub address: Option<String>,
    /// Name of the category of the requests that the mailbox makes.
    pub category_name: Option<String>,
    /// Name of the priority of the requests that the mailbox makes.
    pub priority_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Mailbox "Mailbox" crate::PROFILE {
    0 mail_in_filter_id set_mail_in_filter_id i32 = "MailInFilterId";
    1 address set_address String = "Address";
    2 category_name set_category_name String = "CategoryName";
    3 priority_name set_priority_name String = "PriorityName";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
