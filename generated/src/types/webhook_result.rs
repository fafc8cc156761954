// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Outcome of one call of a webhook.
///
/// - returned by [`webhook().test_webhook`](../webhook/struct.WebhookClient.html#method.test_webhook),
///   [`webhook_agent().test_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.test_webhook).
#[non_exhaustive]
pub struct WebhookResult {
    /// Whether the receiver replied with 200.
    pub success: Option<bool>,
    /// Headers and body of the reply.
    pub message: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebhookResult "WebhookResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
