// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, WebhookState};

/// The carrier `WebhookWithLinks` of the API.
#[non_exhaustive]
pub struct WebhookWithLinks {
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
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebhookWithLinks "WebhookWithLinks" crate::PROFILE {
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
    13 links set_links Map<String> = "_Links";
} }
