// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether a message has reached its receiver.
///
/// - returned by
///   [`messaging_agent().get_delivery_status`](../messaging_agent/struct.MessagingAgentClient.html#method.get_delivery_status),
///   [`messaging_agent().send_messages`](../messaging_agent/struct.MessagingAgentClient.html#method.send_messages),
///   [`messaging_agent().send_messages_with_config`](../messaging_agent/struct.MessagingAgentClient.html#method.send_messages_with_config).
#[non_exhaustive]
pub struct MessageDeliveryStatus {
    /// State as a number.
    pub status: Option<i32>,
    /// Text that describes the present status of the message.
    pub status_description: Option<String>,
    /// Key of the outgoing message whose delivery this is about.
    pub messaging_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MessageDeliveryStatus "MessageDeliveryStatus" crate::PROFILE {
    0 status set_status i32 = "Status";
    1 status_description set_status_description String = "StatusDescription";
    2 messaging_id set_messaging_id i32 = "MessagingId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
