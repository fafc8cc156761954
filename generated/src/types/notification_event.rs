// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::NotificationEventType;

/// The carrier `NotificationEvent` of the API.
#[non_exhaustive]
pub struct NotificationEvent {
    /// The property `Type`.
    pub r#type: Option<NotificationEventType>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NotificationEvent "NotificationEvent" crate::PROFILE {
    0 r#type set_type NotificationEventType = "Type";
    1 id set_id i32 = "Id";
} }
