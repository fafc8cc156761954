// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{JsonPatch, Webhook, WebhookResult, WebhookState, WebhookWithLinks};

use super::operations::*;

/// Handlers of the tag `Webhook`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait WebhookServer: Send + Sync + 'static {
    /// Returns the webhooks that fit name, event and status.
    ///
    /// `GET /api/v1/Webhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetAllWebhooks.html)
    fn get_all_webhooks<'a>(
        &'a self,
        cx: &'a server::Context,
        name_filter: Option<String>,
        event_filter: Option<String>,
        status_filter: Option<WebhookState>,
    ) -> impl Future<Output = Result<Vec<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new webhook and returns it with its key and links.
    ///
    /// `POST /api/v1/Webhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PostWebhook.html)
    fn post_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Webhook,
    ) -> impl Future<Output = Result<Option<WebhookWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a test event to a webhook and returns what its receiver replied.
    ///
    /// `POST /api/v1/Webhook/Test`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_TestWebhook.html)
    fn test_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Webhook,
    ) -> impl Future<Output = Result<Option<WebhookResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new webhook with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Webhook/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_DefaultWebhook.html)
    fn default_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fires an event, so that all webhooks on it are called.
    ///
    /// `POST /api/v1/Webhook/{eventName}/{primaryKey}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_SignalEvent.html)
    fn signal_event<'a>(
        &'a self,
        cx: &'a server::Context,
        event_name: String,
        primary_key: i32,
        body: Map<serde_json::Value>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one webhook by its key, with links to related resources.
    ///
    /// `GET /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetWebhook.html)
    fn get_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<WebhookWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a webhook by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PutWebhook.html)
    fn put_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Webhook,
    ) -> impl Future<Output = Result<Option<WebhookWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a webhook by its key.
    ///
    /// `DELETE /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_DeleteWebhook.html)
    fn delete_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a webhook by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Webhook/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_PatchWebhook.html)
    fn patch_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<WebhookWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the latest error message from calling a webhook, or an empty string if there was none.
    ///
    /// `GET /api/v1/Webhook/{webhookId}/LastError`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Webhook/v1Webhook_GetLastError.html)
    fn get_last_error<'a>(
        &'a self,
        cx: &'a server::Context,
        webhook_id: i32,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Webhook`, served by `api`.
pub fn routes(api: impl WebhookServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`WebhookServer`] that goes with an operation.
fn dispatch<'a, T: WebhookServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAllWebhooks) => server::respond(
            cx,
            api.get_all_webhooks(
                cx,
                take!(input.query("nameFilter")),
                take!(input.query("eventFilter")),
                take!(input.query("statusFilter")),
            ),
        ),
        Some(Op::PostWebhook) => server::respond(cx, api.post_webhook(cx, take!(input.body()))),
        Some(Op::TestWebhook) => server::respond(cx, api.test_webhook(cx, take!(input.body()))),
        Some(Op::DefaultWebhook) => server::respond(cx, api.default_webhook(cx)),
        Some(Op::SignalEvent) => server::respond(
            cx,
            api.signal_event(cx, take!(input.path("eventName")), take!(input.path("primaryKey")), take!(input.body())),
        ),
        Some(Op::GetWebhook) => server::respond(cx, api.get_webhook(cx, take!(input.path("id")))),
        Some(Op::PutWebhook) => server::respond(cx, api.put_webhook(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteWebhook) => server::respond(cx, api.delete_webhook(cx, take!(input.path("id")))),
        Some(Op::PatchWebhook) => server::respond(
            cx,
            api.patch_webhook(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetLastError) => server::respond(cx, api.get_last_error(cx, take!(input.path("webhookId")))),
        None => return Err(server::Error::not_implemented()),
    })
}
