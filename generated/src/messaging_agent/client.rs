// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{IncomingMessage, MessageDeliveryStatus, OutgoingMessage, ProviderInfo};

use super::operations::*;

/// Calls of the tag `Messaging_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingAgentClient<'c>(&'c Client);

impl<'c> MessagingAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Puts a new message in the message queue, as a message that has been received (inbox).
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/CreateMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_CreateMessage.html)
    /// - body, `CreateMessageRequest`.
    ///   - `IncomingMessage`, [`IncomingMessage`](crate::types::IncomingMessage): Message that was received, to be put
    ///     in the queue.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let incoming_message = superoffice::types::IncomingMessage::new().set_to("to").set_from("from");
    /// client.messaging_agent().create_message(&incoming_message).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_CreateMessage")]
    #[inline]
    pub fn create_message(self, incoming_message: &IncomingMessage) -> Call<'c, (), Select> {
        self.call(Op::CreateMessage, &[]).arguments(&[View::Carrier(incoming_message)])
    }

    /// Returns whether messages have reached their recipients, by the keys of the messages.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/GetDeliveryStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_GetDeliveryStatus.html)
    /// - body, `GetDeliveryStatusRequest`.
    ///   - `MessagingIds`, list of `i32`: Keys of the outgoing messages whose state is wanted.
    /// - returns 200 with list of [`MessageDeliveryStatus`](crate::types::MessageDeliveryStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.messaging_agent().get_delivery_status(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_GetDeliveryStatus")]
    #[inline]
    pub fn get_delivery_status(self, messaging_ids: &[i32]) -> Call<'c, Vec<MessageDeliveryStatus>, Select> {
        self.call(Op::GetDeliveryStatus, &[]).arguments(&[View::List(&messaging_ids)])
    }

    /// Returns the plugins through which messages can be sent.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/GetPlugins`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_GetPlugins.html)
    /// - returns 200 with list of [`ProviderInfo`](crate::types::ProviderInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.messaging_agent().get_plugins().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_GetPlugins")]
    #[inline]
    pub fn get_plugins(self) -> Call<'c, Vec<ProviderInfo>, Select> {
        self.call(Op::GetPlugins, &[])
    }

    /// Sends messages through the given plugin and returns one delivery status for each message.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/SendMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SendMessages.html)
    /// - body, `SendMessagesRequest`.
    ///   - `Plugin`, text: Name of the plugin that delivers the messages.
    ///   - `OutgoingMessages`, list of [`OutgoingMessage`](crate::types::OutgoingMessage): Messages to send, each with
    ///     its receiver and text.
    /// - returns 200 with list of [`MessageDeliveryStatus`](crate::types::MessageDeliveryStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let outgoing_messages = [superoffice::types::OutgoingMessage::new().set_from("from").set_to("to")];
    /// let response = client.messaging_agent().send_messages("plugin", &outgoing_messages).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_SendMessages")]
    #[inline]
    pub fn send_messages(
        self,
        plugin: &str,
        outgoing_messages: &[OutgoingMessage],
    ) -> Call<'c, Vec<MessageDeliveryStatus>, Select> {
        self.call(Op::SendMessages, &[]).arguments(&[View::Str(plugin), View::List(&outgoing_messages)])
    }

    /// Sends messages through the given plugin with the given settings and returns one delivery status for each
    /// message.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/SendMessagesWithConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SendMessagesWithConfig.html)
    /// - body, `SendMessagesWithConfigRequest`.
    ///   - `Plugin`, text: Name of the plugin that delivers the messages.
    ///   - `OutgoingMessages`, list of [`OutgoingMessage`](crate::types::OutgoingMessage): Messages to send, each with
    ///     its receiver and text.
    ///   - `Config`, dictionary of text: Settings for the plugin, by name.
    /// - returns 200 with list of [`MessageDeliveryStatus`](crate::types::MessageDeliveryStatus).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let outgoing_messages = [superoffice::types::OutgoingMessage::new().set_from("from").set_to("to")];
    /// let response = client.messaging_agent().send_messages_with_config(
    ///     "plugin",
    ///     &outgoing_messages,
    ///     &[("key", "config".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_SendMessagesWithConfig")]
    #[inline]
    pub fn send_messages_with_config(
        self,
        plugin: &str,
        outgoing_messages: &[OutgoingMessage],
        config: &Map<String>,
    ) -> Call<'c, Vec<MessageDeliveryStatus>, Select> {
        self.call(Op::SendMessagesWithConfig, &[])
            .arguments(&[View::Str(plugin), View::List(&outgoing_messages), View::Map(config)])
    }

    /// Sets the delivery status of a message that was sent, found by the identifier under which the plugin knows it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Messaging/SetDeliveryStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Messaging_Agent/v1MessagingAgent_SetDeliveryStatus.html)
    /// - body, `SetDeliveryStatusRequest`.
    ///   - `Plugin`, text: Name of the plugin that delivers the messages.
    ///   - `ExternalMessageId`, text: Identifier that the plugin, or the service behind it, has given to the message.
    ///   - `Status`, `i32`: New state of the message, as a number.
    ///   - `StatusDescription`, text: New state of the message in words.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.messaging_agent().set_delivery_status("plugin", "external message id", 1, "Met at the fair.")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MessagingAgent_SetDeliveryStatus")]
    #[inline]
    pub fn set_delivery_status(
        self,
        plugin: &str,
        external_message_id: &str,
        status: i32,
        status_description: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetDeliveryStatus, &[])
            .arguments(
                &[View::Str(plugin), View::Str(external_message_id), View::I32(status), View::Str(status_description)],
            )
    }
}
