// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{Associate, FieldProperty, TableRight};

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
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Webhook "Webhook" {
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
} }

/// The carrier `WebhookResult` of the API.
#[non_exhaustive]
pub struct WebhookResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebhookResult "WebhookResult" {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `WebhookState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Active`, number 1.
    Active,
    /// `Stopped`, number 2.
    Stopped,
    /// `TooManyErrors`, number 3.
    TooManyErrors,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WebhookState "WebhookState" {
    0 Unknown = "Unknown";
    1 Active = "Active";
    2 Stopped = "Stopped";
    3 TooManyErrors = "TooManyErrors";
} [0, 1, 2, 3] }
