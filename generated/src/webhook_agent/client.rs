// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{Webhook, WebhookResult, WebhookState};

use super::operations::*;

/// Calls of the tag `Webhook_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct WebhookAgentClient<'c>(&'c Client);

impl<'c> WebhookAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new webhook with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/CreateDefaultWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_CreateDefaultWebhook.html)
    /// - returns 200 with [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook_agent().create_default_webhook().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_CreateDefaultWebhook")]
    #[inline]
    pub fn create_default_webhook(self) -> Call<'c, Webhook> {
        self.call(Op::CreateDefaultWebhook, &[])
    }

    /// Removes a webhook by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/DeleteWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_DeleteWebhook.html)
    /// - `webhookId` (query), `i32`: Key of the webhook to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.webhook_agent().delete_webhook(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_DeleteWebhook")]
    #[inline]
    pub fn delete_webhook(self, webhook_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWebhook, &[]).query("webhookId", View::I32(webhook_id))
    }

    /// Returns all webhooks, filtered by name, event and state where these are given; null, or `Unknown` for the state,
    /// means any.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/GetAllWebhooks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetAllWebhooks.html)
    /// - body, `GetAllWebhooksRequest`.
    ///   - `NameFilter`, text: Name that webhooks must have; null for any name.
    ///   - `EventFilter`, text: Event that webhooks must listen to; null for any event.
    ///   - `StatusFilter`, [`WebhookState`](crate::types::WebhookState): State that webhooks must have; Unknown for any
    ///     state.
    /// - returns 200 with list of [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook_agent().get_all_webhooks(
    ///     "name filter",
    ///     "event filter",
    ///     &superoffice::types::WebhookState::Active,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_GetAllWebhooks")]
    #[inline]
    pub fn get_all_webhooks(
        self,
        name_filter: &str,
        event_filter: &str,
        status_filter: &WebhookState,
    ) -> Call<'c, Vec<Webhook>, Select> {
        self.call(Op::GetAllWebhooks, &[])
            .arguments(&[View::Str(name_filter), View::Str(event_filter), View::Enum(status_filter)])
    }

    /// Returns the latest error message from calling a webhook, or an empty string if there was none.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/GetLastError`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetLastError.html)
    /// - body, `GetLastErrorRequest`.
    ///   - `WebhookId`, `i32`: Key of the webhook whose last error is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook_agent().get_last_error(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_GetLastError")]
    #[inline]
    pub fn get_last_error(self, webhook_id: i32) -> Call<'c, String, Select> {
        self.call(Op::GetLastError, &[]).arguments(&[View::I32(webhook_id)])
    }

    /// Returns one webhook, looked up by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/GetWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetWebhook.html)
    /// - `webhookId` (query), `i32`: Key of the webhook to return.
    /// - returns 200 with [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook_agent().get_webhook(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_GetWebhook")]
    #[inline]
    pub fn get_webhook(self, webhook_id: i32) -> Call<'c, Webhook, Select> {
        self.call(Op::GetWebhook, &[]).query("webhookId", View::I32(webhook_id))
    }

    /// Stores a webhook: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/SaveWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_SaveWebhook.html)
    /// - body, [`Webhook`](crate::types::Webhook).
    /// - returns 200 with [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Webhook::new().set_name("Example");
    /// let response = client.webhook_agent().save_webhook(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_SaveWebhook")]
    #[inline]
    pub fn save_webhook(self, body: &Webhook) -> Call<'c, Webhook> {
        self.call(Op::SaveWebhook, &[]).body(View::Carrier(body))
    }

    /// Notifies all webhooks that listen for an event that it has happened. The name has the form `entity.verb`, such
    /// as `button.clicked`; the key can be 0, and some webhooks do not pass on all of the data.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/SignalEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_SignalEvent.html)
    /// - body, `SignalEventRequest`.
    ///   - `EventName`, text: Name of the event that the call belongs to. Webhooks expect the form entity.verb, such as
    ///     button.clicked.
    ///   - `PrimaryKey`, `i32`: Key of the record that the event is about; 0 when there is none. Optional.
    ///   - `Data`, dictionary of free-form JSON: Data of the event, by name. Whether a webhook passes all of it on
    ///     depends on its type.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.webhook_agent().signal_event("event name", 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_SignalEvent")]
    #[inline]
    pub fn signal_event(
        self,
        event_name: &str,
        primary_key: i32,
        data: &Map<serde_json::Value>,
    ) -> Call<'c, (), Select> {
        self.call(Op::SignalEvent, &[]).arguments(&[View::Str(event_name), View::I32(primary_key), View::Map(data)])
    }

    /// Sends a test event to a webhook, which needs a valid target address, and returns whether it worked, with the
    /// response of the target.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Webhook/TestWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_TestWebhook.html)
    /// - body, `TestWebhookRequest`.
    ///   - `Webhook`, [`Webhook`](crate::types::Webhook): Webhook to call with a test event; its target address must be
    ///     valid.
    /// - returns 200 with [`WebhookResult`](crate::types::WebhookResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let webhook = superoffice::types::Webhook::new().set_name("Example");
    /// let response = client.webhook_agent().test_webhook(&webhook).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1WebhookAgent_TestWebhook")]
    #[inline]
    pub fn test_webhook(self, webhook: &Webhook) -> Call<'c, WebhookResult, Select> {
        self.call(Op::TestWebhook, &[]).arguments(&[View::Carrier(webhook)])
    }
}
