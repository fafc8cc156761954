//! A chat from the first word to the transcript, in JSON and in XML, on both databases.

use pagewire_runtime::media::Format;
use superoffice::types::{
    Associate, ChatMessage, ChatMessageType, ChatSessionEntity, ChatSessionEntityWithLinks,
    ChatSessionStatus, ChatTopicEntity, ChatTopicEntityWithLinks,
};

use crate::running::Running;
use crate::support::worlds;

type Status = ChatSessionStatus;

struct Story {
    running: Running,
    format: Format,
}

impl Story {
    async fn post(&self, user: &str, path: &str) -> Option<ChatSessionEntity> {
        let path = format!("/api/v1/{path}");
        self.running
            .carrier(self.format, user, "POST", &path, None)
            .await
    }

    async fn say(&self, user: &str, id: i32, kind: ChatMessageType, text: &str) -> ChatMessage {
        let path = format!("/api/v1/ChatSession/{id}/Messages");
        let message = ChatMessage::new().set_type(kind).set_message(text);
        let added = self
            .running
            .carrier(self.format, user, "POST", &path, Some(&message));
        added.await.unwrap()
    }

    async fn session(&self, user: &str, id: i32) -> ChatSessionEntityWithLinks {
        let path = format!("/api/v1/ChatSession/{id}");
        let session = self.running.carrier(self.format, user, "GET", &path, None);
        session.await.unwrap()
    }

    /// Stores the session with another status, as a client does that has read it.
    async fn put(&self, user: &str, session: &ChatSessionEntityWithLinks) -> Option<Status> {
        let id = session.chat_session_id.unwrap();
        let path = format!("/api/v1/ChatSession/{id}");
        let stored = self
            .running
            .carrier(self.format, user, "PUT", &path, Some(session));
        let stored: Option<ChatSessionEntityWithLinks> = stored.await;
        stored?.status
    }
}

fn name(user: &Option<Box<Associate>>) -> &str {
    let user = user.as_deref().and_then(|user| user.name.as_deref());
    user.unwrap_or("")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_the_first_word_to_the_transcript() {
    for format in [Format::Json, Format::Xml] {
        for world in worlds().await {
            let running = Running::start(&world).await;
            let topic = world.topic.0;
            tell(Story { running, format }, topic).await;
        }
    }
}

async fn tell(story: Story, topic: i32) {
    // A bot takes new sessions.
    let path = format!("/api/v1/ChatTopic/{topic}");
    let running = &story.running;
    let found = running
        .carrier(story.format, "root", "GET", &path, None)
        .await;
    let found: ChatTopicEntityWithLinks = found.unwrap();
    assert_eq!(
        found.links.as_ref().and_then(|links| links.get("Self")),
        Some(&running.url(&path))
    );
    let mut bots = ChatTopicEntity::new()
        .set_name("Help")
        .set_welcome_message("Welcome")
        .set_bot_enabled(true);
    bots.opening_hours = found.opening_hours.clone();
    let stored = running
        .carrier(story.format, "root", "PUT", &path, Some(&bots))
        .await;
    let stored: ChatTopicEntityWithLinks = stored.unwrap();
    assert_eq!(stored.bot_enabled, Some(true));

    let session = story
        .post("root", &format!("ChatTopic/{topic}/Sessions"))
        .await
        .unwrap();
    let id = session.chat_session_id.unwrap();
    assert_eq!(
        (session.status, session.chatbot_is_active),
        (Some(Status::InQueue), Some(true))
    );
    assert!(
        story.post("Ann", "ChatSession/Pickup").await.is_none(),
        "the bot has it"
    );
    story
        .say("Ann", id, ChatMessageType::ToCustomer, "I am a bot.")
        .await;
    story
        .say(
            "root",
            id,
            ChatMessageType::ToUser,
            "A <b>human</b>, please!",
        )
        .await;
    assert_eq!(
        story.session("Ann", id).await.status,
        Some(Status::CustomerLast)
    );

    let session = story
        .post("Ann", &format!("ChatSession/{id}/Reset"))
        .await
        .unwrap();
    assert_eq!(
        (session.status, session.chatbot_is_active),
        (Some(Status::InQueue), Some(false))
    );

    // Two agents at once: one has it, one has nothing.
    let pickup = format!("ChatSession/{id}/Pickup");
    let (ann, bob) = tokio::join!(story.post("Ann", &pickup), story.post("Bob", &pickup));
    let (winner, loser) = if ann.is_some() {
        ("Ann", "Bob")
    } else {
        ("Bob", "Ann")
    };
    let session = ann.xor(bob).expect("one of them, and not both");
    assert_eq!(
        (name(&session.user), session.status),
        (winner, Some(Status::CustomerLast))
    );
    assert_eq!(session.rank, Some(1));

    story
        .say(winner, id, ChatMessageType::ToCustomer, "How can I help?")
        .await;
    let session = story.session(winner, id).await;
    assert_eq!(session.status, Some(Status::UserLast));
    let after = story
        .say("root", id, ChatMessageType::ToUser, "It is broken.")
        .await;
    let path = format!(
        "/api/v1/ChatSession/{id}/Messages?after={}",
        after.chat_message_id.unwrap() - 1
    );
    let news: Vec<ChatMessage> = running
        .carrier(story.format, winner, "GET", &path, None)
        .await
        .unwrap();
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].message.as_deref(), Some("It is broken."));

    let path = format!("ChatSession/{id}/TransferTo/{loser}");
    let session = story.post(winner, &path).await.unwrap();
    assert_eq!(
        (name(&session.user), name(&session.transfer_to)),
        (winner, loser)
    );
    let session = story
        .post(loser, &format!("ChatSession/{id}/AcceptTransfer"))
        .await
        .unwrap();
    assert_eq!(
        (name(&session.user), name(&session.transfer_to)),
        (loser, "")
    );
    story
        .say(loser, id, ChatMessageType::ToCustomer, "Fixed.")
        .await;

    let session = story.session(loser, id).await.set_status(Status::Finished);
    assert_eq!(story.put(loser, &session).await, Some(Status::Finished));
    let ended = story.session(loser, id).await;
    assert!(!ended.when_ended.unwrap().is_unset());
    assert_eq!(ended.rank, Some(0));

    let path = format!("/api/v1/ChatSession/{id}/Transcript");
    let text: String = running
        .carrier(story.format, loser, "POST", &path, None)
        .await
        .unwrap();
    let said: Vec<_> = text
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(_, said)| said)
        .collect();
    let wanted = [
        "I am a bot.",
        "A human, please!",
        "How can I help?",
        "It is broken.",
        "Fixed.",
    ];
    assert_eq!(said, wanted, "{text}");
}
