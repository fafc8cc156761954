//! Greets customers in the queue of the chat, and hands over to people.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::collections::HashSet;
use std::time::Duration;

use superoffice::types::{ChatMessage, ChatMessageType};
use superoffice::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let client = downstream_tenant::connect()?;
    let mut greeted = HashSet::new();
    loop {
        match serve(&client, &mut greeted).await? {
            Some(session) => println!("session {session} waits for a person"),
            None => tokio::time::sleep(Duration::from_secs(5)).await,
        }
    }
}

/// Takes the first session of the queue, replies to what the customer wrote, and puts it back for a person. None if nobody waits
/// but customers who were greeted: they keep their place in the queue, so that the same one may be the first again.
pub(crate) async fn serve(
    client: &Client,
    greeted: &mut HashSet<i32>,
) -> Result<Option<i32>, Error> {
    let chat = client.chat_agent();
    let session = chat.pick_up_first_chat_session().send_optional().await?;
    let Some(id) = session.and_then(|session| session.chat_session_id) else {
        return Ok(None);
    };
    if !greeted.insert(id) {
        chat.reset_chat_session(id).send().await?;
        return Ok(None);
    }
    let messages = chat.get_chat_messages(id, 0).send().await?;
    let is_question = |message: &&ChatMessage| message.r#type == Some(ChatMessageType::ToUser);
    let question = messages.iter().rfind(is_question);
    let text = question.and_then(|message| message.message.as_deref());
    let reply = match text {
        Some(text) if text.to_lowercase().contains("opening hours") => {
            "We are here from 8 to 16 on weekdays. A colleague will be with you soon."
        }
        _ => "Hello! A colleague will be with you soon.",
    };
    let reply = ChatMessage::new()
        .set_type(ChatMessageType::ToCustomer)
        .set_author("Bot")
        .set_message(reply);
    chat.add_chat_message(id, &reply).send().await?;
    chat.reset_chat_session(id).send().await?;
    Ok(Some(id))
}
