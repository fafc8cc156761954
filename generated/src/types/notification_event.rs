// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::NotificationEventType;

/// Something that a user is notified of.
///
/// - taken by
///   [`pocket_agent().notifications_handled`](../pocket_agent/struct.PocketAgentClient.html#method.notifications_handled).
#[non_exhaustive]
pub struct NotificationEvent {
    /// Kind of event that the notification is about.
    pub r#type: Option<NotificationEventType>,
    /// Key of the record that the event happened to.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NotificationEvent "NotificationEvent" crate::PROFILE {
    0 r#type set_type NotificationEventType = "Type";
    1 id set_id i32 = "Id";
} }
