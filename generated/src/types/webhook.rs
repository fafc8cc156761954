// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, MDOListItem, NotifyVia, NotifyWhen, WebhookState};

/// The carrier `Webhook` of the API.
#[non_exhaustive]
pub struct Webhook {
    /// The property `WebhookId`.
    pub webhook_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Events`.
    pub events: Option<Vec<String>>,
    /// The property `TargetUrl`.
    pub target_url: Option<String>,
    /// The property `Secret`.
    pub secret: Option<String>,
    /// The property `State`.
    pub state: Option<WebhookState>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Headers`.
    pub headers: Option<Map<String>>,
    /// The property `Properties`.
    pub properties: Option<Map<serde_json::Value>>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociate`.
    pub registered_associate: Option<Box<Associate>>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociate`.
    pub updated_associate: Option<Box<Associate>>,
    /// The property `ErrorsEmail`.
    pub errors_email: Option<String>,
    /// The property `ErrorEmails`.
    pub error_emails: Option<Vec<String>>,
    /// The property `ErrorAssociates`.
    pub error_associates: Option<Vec<MDOListItem>>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `NotifyVia`.
    pub notify_via: Option<NotifyVia>,
    /// The property `NotifyWhen`.
    pub notify_when: Option<NotifyWhen>,
    /// The property `TotalCalls`.
    pub total_calls: Option<i32>,
    /// The property `TotalErrors`.
    pub total_errors: Option<i32>,
    /// The property `ConsecutiveErrors`.
    pub consecutive_errors: Option<i32>,
    /// The property `LastError`.
    pub last_error: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Webhook "Webhook" crate::PROFILE {
    0 webhook_id set_webhook_id i32 = "WebhookId";
    1 name set_name String = "Name";
    2 events set_events Vec<String> = "Events";
    3 target_url set_target_url String = "TargetUrl";
    4 secret set_secret String = "Secret";
    5 state set_state WebhookState = "State";
    6 r#type set_type String = "Type";
    7 headers set_headers Map<String> = "Headers";
    8 properties set_properties Map<serde_json::Value> = "Properties";
    9 registered set_registered DateTime = "Registered";
    10 registered_associate set_registered_associate Box<Associate> = "RegisteredAssociate";
    11 updated set_updated DateTime = "Updated";
    12 updated_associate set_updated_associate Box<Associate> = "UpdatedAssociate";
    13 errors_email set_errors_email String = "ErrorsEmail";
    14 error_emails set_error_emails Vec<String> = "ErrorEmails";
    15 error_associates set_error_associates Vec<MDOListItem> = "ErrorAssociates";
    16 description set_description String = "Description";
    17 notify_via set_notify_via NotifyVia = "NotifyVia";
    18 notify_when set_notify_when NotifyWhen = "NotifyWhen";
    19 total_calls set_total_calls i32 = "TotalCalls";
    20 total_errors set_total_errors i32 = "TotalErrors";
    21 consecutive_errors set_consecutive_errors i32 = "ConsecutiveErrors";
    22 last_error set_last_error String = "LastError";
} }
