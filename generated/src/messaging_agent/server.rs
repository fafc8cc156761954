// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{IncomingMessage, MessageDeliveryStatus, OutgoingMessage, ProviderInfo};

use super::operations::*;

/// Handlers of the tag `Messaging_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait MessagingAgentServer: Send + Sync + 'static {
    /// Puts a new message in the message queue, as a message that has been received (inbox).
    ///
    /// `POST /api/v1/Agents/Messaging/CreateMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_CreateMessage.html)
    fn create_message<'a>(
        &'a self,
        cx: &'a server::Context,
        incoming_message: Option<IncomingMessage>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether messages have reached their recipients, by the keys of the messages.
    ///
    /// `POST /api/v1/Agents/Messaging/GetDeliveryStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_GetDeliveryStatus.html)
    fn get_delivery_status<'a>(
        &'a self,
        cx: &'a server::Context,
        messaging_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<MessageDeliveryStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the plugins through which messages can be sent.
    ///
    /// `POST /api/v1/Agents/Messaging/GetPlugins`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_GetPlugins.html)
    fn get_plugins<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ProviderInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends messages through the given plugin and returns one delivery status for each message.
    ///
    /// `POST /api/v1/Agents/Messaging/SendMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SendMessages.html)
    fn send_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin: Option<String>,
        outgoing_messages: Option<Vec<OutgoingMessage>>,
    ) -> impl Future<Output = Result<Vec<MessageDeliveryStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends messages through the given plugin with the given settings and returns one delivery status for each
    /// message.
    ///
    /// `POST /api/v1/Agents/Messaging/SendMessagesWithConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SendMessagesWithConfig.html)
    fn send_messages_with_config<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin: Option<String>,
        outgoing_messages: Option<Vec<OutgoingMessage>>,
        config: Option<Map<String>>,
    ) -> impl Future<Output = Result<Vec<MessageDeliveryStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the delivery status of a message that was sent, found by the identifier under which the plugin knows it.
    ///
    /// `POST /api/v1/Agents/Messaging/SetDeliveryStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SetDeliveryStatus.html)
    fn set_delivery_status<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin: Option<String>,
        external_message_id: Option<String>,
        status: Option<i32>,
        status_description: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Messaging_Agent`, served by `api`.
pub fn routes(api: impl MessagingAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`MessagingAgentServer`] that goes with an operation.
fn dispatch<'a, T: MessagingAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateMessage) => {
            let mut incoming_message = None;
            take!(input.arguments(&mut [&mut incoming_message]));
            server::respond(cx, api.create_message(cx, incoming_message))
        }
        Some(Op::GetDeliveryStatus) => {
            let mut messaging_ids = None;
            take!(input.arguments(&mut [&mut messaging_ids]));
            server::respond(cx, api.get_delivery_status(cx, messaging_ids))
        }
        Some(Op::GetPlugins) => server::respond(cx, api.get_plugins(cx)),
        Some(Op::SendMessages) => {
            let mut plugin = None;
            let mut outgoing_messages = None;
            take!(input.arguments(&mut [&mut plugin, &mut outgoing_messages]));
            server::respond(cx, api.send_messages(cx, plugin, outgoing_messages))
        }
        Some(Op::SendMessagesWithConfig) => {
            let mut plugin = None;
            let mut outgoing_messages = None;
            let mut config = None;
            take!(input.arguments(&mut [&mut plugin, &mut outgoing_messages, &mut config]));
            server::respond(cx, api.send_messages_with_config(cx, plugin, outgoing_messages, config))
        }
        Some(Op::SetDeliveryStatus) => {
            let mut plugin = None;
            let mut external_message_id = None;
            let mut status = None;
            let mut status_description = None;
            take!(input.arguments(&mut [&mut plugin, &mut external_message_id, &mut status, &mut status_description]));
            server::respond(cx, api.set_delivery_status(cx, plugin, external_message_id, status, status_description))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
