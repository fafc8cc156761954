// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{Webhook, WebhookResult, WebhookState};

use super::operations::*;

/// Handlers of the tag `Webhook_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait WebhookAgentServer: Send + Sync + 'static {
    /// Returns a new webhook with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Webhook/CreateDefaultWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_CreateDefaultWebhook.html)
    fn create_default_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a webhook by its key.
    ///
    /// `POST /api/v1/Agents/Webhook/DeleteWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_DeleteWebhook.html)
    fn delete_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        webhook_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all webhooks, filtered by name, event and state where these are given; null, or `Unknown` for the state,
    /// means any.
    ///
    /// `POST /api/v1/Agents/Webhook/GetAllWebhooks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetAllWebhooks.html)
    fn get_all_webhooks<'a>(
        &'a self,
        cx: &'a server::Context,
        name_filter: Option<String>,
        event_filter: Option<String>,
        status_filter: Option<WebhookState>,
    ) -> impl Future<Output = Result<Vec<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the latest error message from calling a webhook, or an empty string if there was none.
    ///
    /// `POST /api/v1/Agents/Webhook/GetLastError`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetLastError.html)
    fn get_last_error<'a>(
        &'a self,
        cx: &'a server::Context,
        webhook_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one webhook, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Webhook/GetWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_GetWebhook.html)
    fn get_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        webhook_id: i32,
    ) -> impl Future<Output = Result<Option<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a webhook: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Webhook/SaveWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_SaveWebhook.html)
    fn save_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Webhook,
    ) -> impl Future<Output = Result<Option<Webhook>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Notifies all webhooks that listen for an event that it has happened.
    ///
    /// `POST /api/v1/Agents/Webhook/SignalEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_SignalEvent.html)
    fn signal_event<'a>(
        &'a self,
        cx: &'a server::Context,
        event_name: Option<String>,
        primary_key: Option<i32>,
        data: Option<Map<serde_json::Value>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a test event to a webhook, which needs a valid target address, and returns whether it worked, with the
    /// response of the target.
    ///
    /// `POST /api/v1/Agents/Webhook/TestWebhook`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Webhook_Agent/v1WebhookAgent_TestWebhook.html)
    fn test_webhook<'a>(
        &'a self,
        cx: &'a server::Context,
        webhook: Option<Webhook>,
    ) -> impl Future<Output = Result<Option<WebhookResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Webhook_Agent`, served by `api`.
pub fn routes(api: impl WebhookAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`WebhookAgentServer`] that goes with an operation.
fn dispatch<'a, T: WebhookAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultWebhook) => server::respond(cx, api.create_default_webhook(cx)),
        Some(Op::DeleteWebhook) => server::respond(cx, api.delete_webhook(cx, take!(input.required("webhookId")))),
        Some(Op::GetAllWebhooks) => {
            let mut name_filter = None;
            let mut event_filter = None;
            let mut status_filter = None;
            take!(input.arguments(&mut [&mut name_filter, &mut event_filter, &mut status_filter]));
            server::respond(cx, api.get_all_webhooks(cx, name_filter, event_filter, status_filter))
        }
        Some(Op::GetLastError) => {
            let mut webhook_id = None;
            take!(input.arguments(&mut [&mut webhook_id]));
            server::respond(cx, api.get_last_error(cx, webhook_id))
        }
        Some(Op::GetWebhook) => server::respond(cx, api.get_webhook(cx, take!(input.required("webhookId")))),
        Some(Op::SaveWebhook) => server::respond(cx, api.save_webhook(cx, take!(input.body()))),
        Some(Op::SignalEvent) => {
            let mut event_name = None;
            let mut primary_key = None;
            let mut data = None;
            take!(input.arguments(&mut [&mut event_name, &mut primary_key, &mut data]));
            server::respond(cx, api.signal_event(cx, event_name, primary_key, data))
        }
        Some(Op::TestWebhook) => {
            let mut webhook = None;
            take!(input.arguments(&mut [&mut webhook]));
            server::respond(cx, api.test_webhook(cx, webhook))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
