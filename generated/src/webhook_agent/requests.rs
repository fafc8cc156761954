// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Map, Unknown, carrier};
use crate::types::{Webhook, WebhookState};

/// The carrier `GetAllWebhooksRequest` of the API.
#[non_exhaustive]
pub struct GetAllWebhooksRequest {
    /// The property `NameFilter`.
    pub name_filter: Option<String>,
    /// The property `EventFilter`.
    pub event_filter: Option<String>,
    /// The property `StatusFilter`.
    pub status_filter: Option<WebhookState>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllWebhooksRequest "GetAllWebhooksRequest" {
    0 name_filter set_name_filter String = "NameFilter";
    1 event_filter set_event_filter String = "EventFilter";
    2 status_filter set_status_filter WebhookState = "StatusFilter";
} }

/// The carrier `GetLastErrorRequest` of the API.
#[non_exhaustive]
pub struct GetLastErrorRequest {
    /// The property `WebhookId`.
    pub webhook_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLastErrorRequest "GetLastErrorRequest" {
    0 webhook_id set_webhook_id i32 = "WebhookId";
} }

/// The carrier `SignalEventRequest` of the API.
#[non_exhaustive]
pub struct SignalEventRequest {
    /// The property `EventName`.
    pub event_name: Option<String>,
    /// The property `PrimaryKey`.
    pub primary_key: Option<i32>,
    /// The property `Data`.
    pub data: Option<Map<serde_json::Value>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SignalEventRequest "SignalEventRequest" {
    0 event_name set_event_name String = "EventName";
    1 primary_key set_primary_key i32 = "PrimaryKey";
    2 data set_data Map<serde_json::Value> = "Data";
} }

/// The carrier `TestWebhookRequest` of the API.
#[non_exhaustive]
pub struct TestWebhookRequest {
    /// The property `Webhook`.
    pub webhook: Option<Box<Webhook>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestWebhookRequest "TestWebhookRequest" {
    0 webhook set_webhook Box<Webhook> = "Webhook";
} }
