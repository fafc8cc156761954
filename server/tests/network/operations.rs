//! Each of the 67 operations over a socket, with the generated client, and that none was left out.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use pagewire_runtime::client::{
    BaseUrl, Body, BoxFuture, Client, Credentials, Reqwest, Transport, TransportError,
};
use superoffice::types::{
    Associate, ChatMessage, ChatPresence, ChatSessionEntity, ChatSessionStatus, ChatTopicAgent,
    ChatTopicEntity, JsonPatch, JsonPatchOperation,
};

use crate::running::{PASSWORD, Running};
use crate::support::worlds;

/// Sends over the network, and remembers what was sent.
struct Remembering {
    inner: Reqwest,
    sent: Arc<Mutex<Vec<(String, String)>>>,
}

impl Transport for Remembering {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let line = (
            request.method().to_string(),
            request.uri().path().to_owned(),
        );
        self.sent.lock().unwrap().push(line);
        self.inner.send(request)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_answers_the_generated_client() {
    for world in worlds().await {
        let running = Running::start(&world).await;
        let sent = Arc::default();
        let transport = Remembering {
            inner: Reqwest::new().unwrap(),
            sent: Arc::clone(&sent),
        };
        let base = BaseUrl::parse(&running.url("/api/")).unwrap();
        let client =
            Client::new(base, transport).with_credentials(Credentials::basic("root", PASSWORD));
        let client: superoffice::Client = client.into();
        let topic = world.topic.0;
        agent(&client, topic).await;
        sessions(&client, topic).await;
        topics(&client, topic).await;
        let people = client
            .chat_presence()
            .get_chat_presence()
            .send()
            .await
            .unwrap();
        client
            .chat_presence()
            .save_chat_presence(&people)
            .send()
            .await
            .unwrap();
        let sent = sent.lock().unwrap();
        let called: BTreeSet<_> = sent
            .iter()
            .filter_map(|(method, path)| called(method, path))
            .collect();
        assert_eq!(called.len(), 67, "{called:?}");
    }
}

/// The operation of a request.
fn called(method: &str, path: &str) -> Option<&'static str> {
    let tables = [
        &superoffice::chat_agent::OPERATIONS,
        &superoffice::chat_session::OPERATIONS,
        &superoffice::chat_topic::OPERATIONS,
        &superoffice::chat_presence::OPERATIONS,
    ];
    let parts: Vec<_> = path.split('/').collect();
    let mut fitting: Vec<_> = tables
        .into_iter()
        .flat_map(|table| table.all().unwrap())
        .filter(|operation| {
            let names: Vec<_> = operation.path.split('/').collect();
            operation.method.as_str() == method
                && names.len() == parts.len()
                && names
                    .iter()
                    .zip(&parts)
                    .all(|(name, part)| name.starts_with('{') || name == part)
        })
        .collect();
    fitting.sort_by_key(|operation| operation.path.matches('{').count());
    fitting.first().map(|operation| operation.id)
}

fn eve() -> ChatTopicAgent {
    let user = Associate::new().set_name("Eve");
    ChatTopicAgent::new()
        .set_user(Box::new(user))
        .set_can_respond(true)
}

fn hello() -> ChatMessage {
    ChatMessage::new().set_message("Hello")
}

async fn agent(client: &superoffice::Client, topic: i32) {
    let chat = client.chat_agent();
    let blank = chat
        .create_default_chat_session_entity()
        .send()
        .await
        .unwrap();
    assert_eq!(blank.chat_session_id, Some(0));
    let new = blank.set_topic_id(topic).set_customer_name("Eva");
    let saved = chat.save_chat_session_entity(&new).send().await.unwrap();
    assert_eq!(saved.customer_name.as_deref(), Some("Eva"));
    let id = saved.chat_session_id.unwrap();
    assert_eq!(
        chat.get_chat_session_entity(id).send().await.unwrap(),
        saved
    );
    chat.delete_chat_session_entity(id).send().await.unwrap();
    chat.delete_chat_session_entity(id).send().await.unwrap();
    assert_eq!(
        chat.get_chat_session_entity(id)
            .send_optional()
            .await
            .unwrap(),
        None
    );

    let session = chat
        .create_chat_session_for_topic(topic)
        .send()
        .await
        .unwrap();
    let id = session.chat_session_id.unwrap();
    let taken = chat.pick_up_chat_session(id).send().await.unwrap();
    assert_eq!(taken.status, Some(ChatSessionStatus::CustomerLast));
    assert_eq!(
        chat.pick_up_chat_session(id).send_optional().await.unwrap(),
        None
    );
    let offered = chat.transfer_chat_session(id, "Ann").send().await.unwrap();
    assert_eq!(offered.transfer_to.unwrap().name.as_deref(), Some("Ann"));
    let same = chat.accept_chat_session_transfer(id).send().await.unwrap();
    assert_eq!(same.user.unwrap().name.as_deref(), Some("root"));
    let back = chat.reject_chat_session_transfer(id).send().await.unwrap();
    assert_eq!(back.transfer_to, None);
    chat.add_chat_message(id, &hello()).send().await.unwrap();
    assert_eq!(chat.get_chat_messages(id, 0).send().await.unwrap().len(), 2);
    let text = chat.get_chat_transcript(id, true).send().await.unwrap();
    assert!(text.contains("Hello"), "{text}");
    let reset = chat.reset_chat_session(id).send().await.unwrap();
    assert_eq!(reset.status, Some(ChatSessionStatus::InQueue));
    let first = chat.pick_up_first_chat_session().send().await.unwrap();
    assert_eq!(first.chat_session_id, Some(id));
    chat.chat_sessions_for_user().send().await.unwrap();

    let blank = chat
        .create_default_chat_topic_entity()
        .send()
        .await
        .unwrap();
    let saved = chat
        .save_chat_topic_entity(&blank.set_name("New"))
        .send()
        .await
        .unwrap();
    let new = saved.chat_topic_id.unwrap();
    assert_eq!(chat.get_chat_topic_entity(new).send().await.unwrap(), saved);
    assert!(chat.is_within_opening_hours(new).send().await.unwrap());
    chat.chat_topics_for_user().send().await.unwrap();
    chat.create_default_chat_topic_agent().send().await.unwrap();
    chat.add_chat_topic_user_agent(new, &eve())
        .send()
        .await
        .unwrap();
    let found = chat
        .get_chat_topic_user_agent(new, "Eve")
        .send()
        .await
        .unwrap();
    assert_eq!(found.can_respond, Some(true));
    let changed = chat.update_chat_topic_user_agent(new, "eve", &ChatTopicAgent::new());
    assert_eq!(changed.send().await.unwrap().can_respond, Some(false));
    let all = chat
        .update_chat_topic_user_agents(new, &[eve()])
        .send()
        .await
        .unwrap();
    assert_eq!(
        all,
        chat.get_chat_topic_user_agent_list(new)
            .send()
            .await
            .unwrap()
    );
    chat.delete_chat_topic_user_agent(new, "Eve")
        .send()
        .await
        .unwrap();
    assert!(
        chat.get_chat_topic_user_agent_list(new)
            .send()
            .await
            .unwrap()
            .is_empty()
    );
    chat.delete_chat_topic_entity(new).send().await.unwrap();
    let users = chat.get_user_agent_list(true, false).send().await.unwrap();
    assert_eq!(users.len(), 4);

    let away = ChatPresence::new()
        .set_user_id(users[1].id.unwrap())
        .set_present(false);
    chat.save_chat_presence(&[away]).send().await.unwrap();
    let people = chat.get_chat_presence().send().await.unwrap();
    assert_eq!(
        people
            .iter()
            .filter(|who| who.present == Some(false))
            .count(),
        1
    );
}

async fn sessions(client: &superoffice::Client, topic: i32) {
    let chat = client.chat_session();
    let blank = chat.default_chat_session_entity().send().await.unwrap();
    let new = blank.set_topic_id(topic);
    let id = chat
        .post_chat_session_entity(&new)
        .send()
        .await
        .unwrap()
        .chat_session_id
        .unwrap();
    let found = chat.get_chat_session_entity(id).send().await.unwrap();
    assert!(found.links.is_some());
    let named = ChatSessionEntity::new().set_customer_name("Per");
    let put = chat
        .put_chat_session_entity(id, &named)
        .send()
        .await
        .unwrap();
    assert_eq!(
        (put.topic_id, put.customer_name.as_deref()),
        (Some(topic), Some("Per"))
    );
    let change = JsonPatch::new()
        .set_op(JsonPatchOperation::Replace)
        .set_path("/CustomerName")
        .set_value(serde_json::json!("Pål"));
    let patched = chat
        .patch_chat_session_entity(id, &[change])
        .send()
        .await
        .unwrap();
    assert_eq!(patched.customer_name.as_deref(), Some("Pål"));
    let rows = chat.get_all().filter("status = 4").send().await.unwrap();
    assert!(!rows.value.unwrap().is_empty());
    chat.chat_sessions_for_user().send().await.unwrap();
    chat.pick_up_chat_session(id).send().await.unwrap();
    chat.add_chat_message(id, &hello()).send().await.unwrap();
    assert_eq!(
        chat.get_chat_messages(id)
            .after(0)
            .send()
            .await
            .unwrap()
            .len(),
        2
    );
    chat.get_chat_transcript(id)
        .html(true)
        .send()
        .await
        .unwrap();
    chat.transfer_chat_session(id, "Bob").send().await.unwrap();
    chat.accept_chat_session_transfer(id).send().await.unwrap();
    chat.reject_chat_session_transfer(id).send().await.unwrap();
    chat.reset_chat_session(id).send().await.unwrap();
    chat.pick_up_first_chat_session().send().await.unwrap();
    chat.delete_chat_session_entity(id).send().await.unwrap();
    let twice = chat
        .delete_chat_session_entity(id)
        .send()
        .await
        .unwrap_err();
    assert_eq!(twice.status().unwrap(), 404);
}

async fn topics(client: &superoffice::Client, topic: i32) {
    let chat = client.chat_topic();
    let blank = chat.default_chat_topic_entity().send().await.unwrap();
    let new = chat
        .post_chat_topic_entity(&blank.set_name("New"))
        .send()
        .await
        .unwrap();
    let id = new.chat_topic_id.unwrap();
    assert_eq!(chat.get_chat_topic_entity(id).send().await.unwrap(), new);
    let renamed = ChatTopicEntity::new().set_name("Other");
    chat.put_chat_topic_entity(id, &renamed)
        .send()
        .await
        .unwrap();
    let test = JsonPatch::new()
        .set_op(JsonPatchOperation::Test)
        .set_path("Name")
        .set_value(serde_json::json!("New"));
    let failed = chat
        .patch_chat_topic_entity(id, &[test])
        .send()
        .await
        .unwrap_err();
    assert_eq!(failed.status().unwrap(), 409);
    chat.create_chat_session_for_topic(topic)
        .send()
        .await
        .unwrap();
    let rows = chat.sessions(topic).send().await.unwrap();
    assert!(!rows.value.unwrap().is_empty());
    chat.is_within_opening_hours(id).send().await.unwrap();
    chat.chat_topics_for_user().send().await.unwrap();
    assert_eq!(chat.get_user_agent_list().send().await.unwrap().len(), 1);
    chat.add_chat_topic_user_agent(id, &eve())
        .send()
        .await
        .unwrap();
    chat.get_chat_topic_user_agent(id, "Eve")
        .send()
        .await
        .unwrap();
    chat.update_chat_topic_user_agent(id, "Eve", &eve())
        .send()
        .await
        .unwrap();
    chat.update_chat_topic_user_agents(id, &[eve()])
        .send()
        .await
        .unwrap();
    assert_eq!(
        chat.get_chat_topic_user_agent_list(id)
            .send()
            .await
            .unwrap()
            .len(),
        1
    );
    chat.delete_chat_topic_user_agent(id, "Eve")
        .send()
        .await
        .unwrap();
    chat.delete_chat_topic_entity(id).send().await.unwrap();
}
