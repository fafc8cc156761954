// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::NotificationMessageType;

/// A notification for a mobile device.
///
/// - taken by
///   [`pocket_agent().send_push_notification`](../pocket_agent/struct.PocketAgentClient.html#method.send_push_notification).
#[non_exhaustive]
pub struct PocketNotificationMessage {
    /// Headline of the notification.
    pub title: Option<String>,
    /// Text of the notification.
    pub message: Option<String>,
    /// Address that the mobile client opens.
    pub url: Option<String>,
    /// Whether the notification comes without sound and vibration.
    pub silent: Option<bool>,
    /// Effect of the notification, such as a message, a question or opening a web page.
    pub r#type: Option<NotificationMessageType>,
    /// Minutes after which the notification is of no use.
    pub time_to_live: Option<i32>,
    /// Key of the record that the notification is about.
    pub record_id: Option<i32>,
    /// When the event that the notification is about takes place.
    pub date: Option<DateTime>,
    /// How long the event takes.
    pub duration: Option<String>,
    /// Further values by name.
    pub extra_values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PocketNotificationMessage "PocketNotificationMessage" crate::PROFILE {
    0 title set_title String = "Title";
    1 message set_message String = "Message";
    2 url set_url String = "Url";
    3 silent set_silent bool = "Silent";
    4 r#type set_type NotificationMessageType = "Type";
    5 time_to_live set_time_to_live i32 = "TimeToLive";
    6 record_id set_record_id i32 = "RecordId";
    7 date set_date DateTime = "Date";
    8 duration set_duration String = "Duration";
    9 extra_values set_extra_values Map<String> = "ExtraValues";
} }
