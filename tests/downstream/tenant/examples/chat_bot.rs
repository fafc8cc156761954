//! Greets customers in the queue of the chat, and hands over to people.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::collections::HashSet;
use std::time::Duration;

use futures_util::TryStreamExt as _;
use superoffice::Client;
use superoffice::archives::{Query, chat_session as sessions};
use superoffice::types::{ChatMessage, ChatMessageType};

/// The status of sessions that wait in the queue.
const IN_QUEUE: i32 = 4;

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

/// Takes the first session of the queue that was not greeted, replies to what the customer wrote, and puts it back for a person.
/// None if nobody else waits. Customers who were greeted keep their place in the queue and are left alone: each time a session is
/// picked up, the customer gets the welcome message of the topic.
pub(crate) async fn serve(
    client: &Client,
    greeted: &mut HashSet<i32>,
) -> Result<Option<i32>, Box<dyn std::error::Error + Send + Sync>> {
    let waiting = Query::new()
        .select(sessions::CHAT_SESSION_ID)
        .filter(sessions::STATUS.eq(IN_QUEUE))
        .order_by(sessions::WHEN_REQUESTED.asc());
    let call = client.chat_session().get_all().with_query(&waiting);
    let mut waiting = call.rows(50);
    let id = loop {
        let Some(row) = waiting.try_next().await? else {
            return Ok(None);
        };
        match row.get(sessions::CHAT_SESSION_ID)? {
            Some(id) if greeted.insert(id) => break id,
            _ => {}
        }
    };
    let chat = client.chat_agent();
    // Somebody else may have been faster.
    let session = chat.pick_up_chat_session(id).send_optional().await?;
    if session.is_none() {
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
