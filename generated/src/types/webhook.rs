// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, MDOListItem, NotifyVia, NotifyWhen, WebhookState};

/// Subscription to events of the CRM, which are posted to an address or run a script.
///
/// - taken by [`webhook().post_webhook`](../webhook/struct.WebhookClient.html#method.post_webhook),
///   [`webhook().test_webhook`](../webhook/struct.WebhookClient.html#method.test_webhook),
///   [`webhook().put_webhook`](../webhook/struct.WebhookClient.html#method.put_webhook),
///   [`webhook_agent().save_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.save_webhook),
///   [`webhook_agent().test_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.test_webhook).
/// - returned by [`webhook().get_all_webhooks`](../webhook/struct.WebhookClient.html#method.get_all_webhooks),
///   [`webhook().default_webhook`](../webhook/struct.WebhookClient.html#method.default_webhook),
///   [`webhook_agent().create_default_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.create_default_webhook),
///   [`webhook_agent().get_all_webhooks`](../webhook_agent/struct.WebhookAgentClient.html#method.get_all_webhooks),
///   [`webhook_agent().get_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.get_webhook),
///   [`webhook_agent().save_webhook`](../webhook_agent/struct.WebhookAgentClient.html#method.save_webhook).
#[non_exhaustive]
pub struct Webhook {
    /// Key of the subscription.
    pub webhook_id: Option<i32>,
    /// What the webhook is called; need not be unique.
    pub name: Option<String>,
    /// Names of the events, such as contact.created.
    pub events: Option<Vec<String>>,
    /// Address that gets the events, or key of the script that runs.
    pub target_url: Option<String>,
    /// Secret with which the body of each call is signed (HMAC SHA-256), so that receivers can check it.
    ///
    /// A secret, which `Debug` does not show.
    pub secret: Option<String>,
    /// Whether events are sent: active, stopped, or stopped after too many errors.
    pub state: Option<WebhookState>,
    /// Whether the webhook posts to an address (webhook) or runs a script (crmscript).
    pub r#type: Option<String>,
    /// Further HTTP headers of each call, by name.
    pub headers: Option<Map<String>>,
    /// Further values in the body of each call, by name.
    pub properties: Option<Map<serde_json::Value>>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// User who created the webhook.
    pub registered_associate: Option<Box<Associate>>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// User who last changed the webhook.
    pub updated_associate: Option<Box<Associate>>,
    /// Obsolete address for reports of errors; use `ErrorEmails` instead.
    pub errors_email: Option<String>,
    /// Addresses that are notified when the webhook is stopped.
    pub error_emails: Option<Vec<String>>,
    /// Users that are notified when the webhook is stopped.
    pub error_associates: Option<Vec<MDOListItem>>,
    /// What the webhook is for, in words for people.
    pub description: Option<String>,
    /// How people are notified: by e-mail or within the client.
    pub notify_via: Option<NotifyVia>,
    /// When people are notified: at the first failure or when the webhook is stopped.
    pub notify_when: Option<NotifyWhen>,
    /// Calls since the webhook was created.
    pub total_calls: Option<i32>,
    /// Failed calls since the webhook was created.
    pub total_errors: Option<i32>,
    /// Failed calls in a row; a call that succeeds sets it to 0, and too many deactivate the webhook.
    pub consecutive_errors: Option<i32>,
    /// Headers and body of the latest failure.
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
} secret [4] }
