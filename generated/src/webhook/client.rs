// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{JsonPatch, Webhook, WebhookResult, WebhookState, WebhookWithLinks};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Webhook`.
#[derive(Clone, Copy, Debug)]
pub struct WebhookClient<'c>(&'c Client);

impl<'c> WebhookClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the webhooks that fit name, event and status.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Webhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetAllWebhooks.html)
    /// - `nameFilter` (query, optional), text: Only webhooks of this name; null for all.
    /// - `eventFilter` (query, optional), text: Only webhooks on this event; null for all.
    /// - `statusFilter` (query, optional), [`WebhookState`](crate::types::WebhookState): Only webhooks in this state;
    ///   Unknown for all.
    /// - returns 200 with list of [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook().get_all_webhooks().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_GetAllWebhooks")]
    #[inline]
    pub fn get_all_webhooks(self) -> GetAllWebhooksCall<'c, Vec<Webhook>> {
        self.call(Op::GetAllWebhooks, &[]).into()
    }

    /// Stores a new webhook and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Webhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PostWebhook.html)
    /// - body, [`Webhook`](crate::types::Webhook).
    /// - returns 200 with [`WebhookWithLinks`](crate::types::WebhookWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Webhook::new().set_name("Example");
    /// let response = client.webhook().post_webhook(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_PostWebhook")]
    #[inline]
    pub fn post_webhook(self, body: &Webhook) -> Call<'c, WebhookWithLinks, Select> {
        self.call(Op::PostWebhook, &[]).body(View::Carrier(body))
    }

    /// Sends a test event to a webhook and returns what its receiver replied.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Webhook/Test`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_TestWebhook.html)
    /// - body, [`Webhook`](crate::types::Webhook).
    /// - returns 200 with [`WebhookResult`](crate::types::WebhookResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Webhook::new().set_name("Example");
    /// let response = client.webhook().test_webhook(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_TestWebhook")]
    #[inline]
    pub fn test_webhook(self, body: &Webhook) -> Call<'c, WebhookResult> {
        self.call(Op::TestWebhook, &[]).body(View::Carrier(body))
    }

    /// Returns a new webhook with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Webhook/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_DefaultWebhook.html)
    /// - returns 200 with [`Webhook`](crate::types::Webhook).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook().default_webhook().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_DefaultWebhook")]
    #[inline]
    pub fn default_webhook(self) -> Call<'c, Webhook> {
        self.call(Op::DefaultWebhook, &[])
    }

    /// Fires an event, so that all webhooks on it are called.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Webhook/{eventName}/{primaryKey}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_SignalEvent.html)
    /// - `eventName` (path), text: Event by name, as entity.verb, such as button.clicked.
    /// - `primaryKey` (path), `i32`: Key of the record that the event is about; 0 for none.
    /// - body, dictionary of free-form JSON.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.webhook().signal_event("event name", 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_SignalEvent")]
    #[inline]
    pub fn signal_event(self, event_name: &str, primary_key: i32, body: &Map<serde_json::Value>) -> Call<'c, ()> {
        self.call(Op::SignalEvent, &[View::Str(event_name), View::I32(primary_key)]).body(View::Map(body))
    }

    /// Returns one webhook by its key, with links to related resources. An unknown key gives 404.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetWebhook.html)
    /// - `id` (path), `i32`: Key of the webhook that is returned.
    /// - returns 200 with [`WebhookWithLinks`](crate::types::WebhookWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook().get_webhook(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_GetWebhook")]
    #[inline]
    pub fn get_webhook(self, id: i32) -> Call<'c, WebhookWithLinks, Select> {
        self.call(Op::GetWebhook, &[View::I32(id)])
    }

    /// Replaces a webhook by the one in the request and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PutWebhook.html)
    /// - `id` (path), `i32`: Key of the webhook that is changed.
    /// - body, [`Webhook`](crate::types::Webhook).
    /// - returns 200 with [`WebhookWithLinks`](crate::types::WebhookWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Webhook::new().set_name("Example");
    /// let response = client.webhook().put_webhook(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_PutWebhook")]
    #[inline]
    pub fn put_webhook(self, id: i32, body: &Webhook) -> Call<'c, WebhookWithLinks, Select> {
        self.call(Op::PutWebhook, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a webhook by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_DeleteWebhook.html)
    /// - `id` (path), `i32`: Key of the webhook that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.webhook().delete_webhook(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_DeleteWebhook")]
    #[inline]
    pub fn delete_webhook(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteWebhook, &[View::I32(id)])
    }

    /// Changes single properties of a webhook by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PatchWebhook.html)
    /// - `id` (path), `i32`: Key of the webhook that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`WebhookWithLinks`](crate::types::WebhookWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.webhook().patch_webhook(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_PatchWebhook")]
    #[inline]
    pub fn patch_webhook(self, id: i32, body: &[JsonPatch]) -> Call<'c, WebhookWithLinks, Select> {
        self.call(Op::PatchWebhook, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the latest error message from calling a webhook, or an empty string if there was none.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Webhook/{webhookId}/LastError`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetLastError.html)
    /// - `webhookId` (path), `i32`: Key of the webhook whose failure is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.webhook().get_last_error(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Webhook_GetLastError")]
    #[inline]
    pub fn get_last_error(self, webhook_id: i32) -> Call<'c, String> {
        self.call(Op::GetLastError, &[View::I32(webhook_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_webhooks`](WebhookClient::get_all_webhooks), with its options.
    GetAllWebhooksCall = CallWithOptions NoSelect GetAllWebhooksOptions {
        /// Only webhooks of this name; null for all.
        name_filter String = "nameFilter";
        /// Only webhooks on this event; null for all.
        event_filter String = "eventFilter";
        /// Only webhooks in this state; Unknown for all.
        status_filter WebhookState = "statusFilter";
    }
}
