// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Messaging_Agent" crate::tables::SHARED {
    CreateMessage "POST /api/v1/Agents/Messaging/CreateMessage v1MessagingAgent_CreateMessage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:CreateMessageRequest field:IncomingMessage sum:f6845170";
    GetDeliveryStatus "POST /api/v1/Agents/Messaging/GetDeliveryStatus v1MessagingAgent_GetDeliveryStatus reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDeliveryStatusRequest field:MessagingIds sum:2399ca3c";
    GetPlugins "POST /api/v1/Agents/Messaging/GetPlugins v1MessagingAgent_GetPlugins reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:4c86e6ec";
    SendMessages "POST /api/v1/Agents/Messaging/SendMessages v1MessagingAgent_SendMessages query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SendMessagesRequest field:Plugin field:OutgoingMessages sum:b2c61c48";
    SendMessagesWithConfig "POST /api/v1/Agents/Messaging/SendMessagesWithConfig v1MessagingAgent_SendMessagesWithConfig query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SendMessagesWithConfigRequest field:Plugin field:OutgoingMessages field:Config sum:cf3ac2b4";
    SetDeliveryStatus "POST /api/v1/Agents/Messaging/SetDeliveryStatus v1MessagingAgent_SetDeliveryStatus query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetDeliveryStatusRequest field:Plugin field:ExternalMessageId field:Status field:StatusDescription sum:5b0ac983";
} }
