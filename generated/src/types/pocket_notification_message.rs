// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::NotificationMessageType;

/// The carrier `PocketNotificationMessage` of the API.
#[non_exhaustive]
pub struct PocketNotificationMessage {
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// The property `Silent`.
    pub silent: Option<bool>,
    /// The property `Type`.
    pub r#type: Option<NotificationMessageType>,
    /// The property `TimeToLive`.
    pub time_to_live: Option<i32>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `Duration`.
    pub duration: Option<String>,
    /// The property `ExtraValues`.
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
