//! The carrier `ChatMessage`.

use jiff::tz::TimeZone;
use superoffice::types::{ChatMessage, ChatMessageSpecialType, ChatMessageType};

use super::date;
use crate::message::{Kind, Message, Special};
use crate::store::{Draft, Error};

/// A stored message.
pub(super) fn carrier(message: &Message) -> ChatMessage {
    let content = &message.content;
    let kind = match content.kind {
        Kind::ToCustomer => ChatMessageType::ToCustomer,
        Kind::ToUser => ChatMessageType::ToUser,
        Kind::Special => ChatMessageType::Special,
    };
    ChatMessage::new()
        .set_chat_message_id(message.id.0)
        .set_chat_session_id(message.session.0)
        .set_type(kind)
        .set_message(content.text.clone())
        .set_author(content.author.clone())
        .set_read_by_customer(content.read_by_customer)
        .set_special_type(ChatMessageSpecialType::from_name(content.special.name()))
        .set_special_param(content.special_param.clone())
        .set_when_posted(date::date(content.when_posted))
}

/// The message that a client wants to add. Its keys are ignored (`docs/chat.md#messages`).
pub(super) fn draft(message: ChatMessage, base: &TimeZone) -> Result<Draft, Error> {
    let kind = match message.r#type {
        None | Some(ChatMessageType::Invalid) => None,
        Some(ChatMessageType::ToCustomer) => Some(Kind::ToCustomer),
        Some(ChatMessageType::ToUser) => Some(Kind::ToUser),
        Some(ChatMessageType::Special) => Some(Kind::Special),
        Some(other) if other.name().trim().is_empty() => None,
        Some(other) => return Err(unknown("Type", &other.name())),
    };
    let special = match message.special_type {
        None => Special::None,
        Some(special) => special_of(&special.name())?,
    };
    Ok(Draft {
        kind,
        text: message.message.unwrap_or_default(),
        author: message.author.unwrap_or_default(),
        read_by_customer: message.read_by_customer.unwrap_or(0),
        special,
        special_param: message.special_param.unwrap_or_default(),
        when_posted: date::instant("WhenPosted", message.when_posted.as_ref(), base)?,
    })
}

fn special_of(name: &str) -> Result<Special, Error> {
    if name.trim().is_empty() {
        return Ok(Special::None);
    }
    let mut all = Special::ALL.iter().copied();
    // The server may know a number that the generated enumeration does not.
    all.find(|special| special.name() == name || special.number().to_string() == name)
        .ok_or_else(|| unknown("SpecialType", name))
}

fn unknown(property: &str, value: &str) -> Error {
    Error::BadInput(format!("{property} cannot be {value:?}"))
}
