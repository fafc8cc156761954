//! Answers three operations of the API over a socket, and calls them by the client.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use std::sync::{Arc, Mutex, PoisonError};

use futures_util::TryStreamExt as _;
use serde_json::json;
use superoffice::archives::{Asker, Members, Query, column};
use superoffice::chat_session::{self, ChatSessionServer};
use superoffice::chat_topic::{self, ChatTopicServer};
use superoffice::runtime::server::{Context, Error, Router, RoutesError};
use superoffice::types::{ChatSessionEntity, ChatSessionStatus, Mode, ODataSlimResponse, Output};
use superoffice::{Client, DateTime};
use tokio::net::TcpListener;

/// A chat server that remembers its sessions as long as it runs. What it does not implement answers 501.
#[derive(Clone, Default)]
struct Chat {
    sessions: Arc<Mutex<Vec<ChatSessionEntity>>>,
}

impl ChatTopicServer for Chat {
    async fn create_chat_session_for_topic(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let id = i32::try_from(sessions.len() + 1).map_err(Error::caused_by)?;
        let session = ChatSessionEntity::new()
            .set_chat_session_id(id)
            .set_topic_id(chat_topic_id)
            .set_status(ChatSessionStatus::InQueue);
        sessions.push(session.clone());
        Ok(Some(session))
    }
}

impl ChatSessionServer for Chat {
    /// The parameters are also in the query, with `$select`.
    async fn get_all(
        &self,
        cx: &Context,
        _filter: Option<String>,
        _order_by: Option<String>,
        _entities: Option<String>,
        _top: Option<i32>,
        _skip: Option<i32>,
        _mode: Option<Mode>,
        _options: Option<String>,
        _context: Option<String>,
        _format: Option<String>,
        _json_safe: Option<bool>,
        _output: Option<Output>,
    ) -> Result<Option<ODataSlimResponse>, Error> {
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let row = |session: &ChatSessionEntity| {
            let members = [
                ("PrimaryKey", json!(session.chat_session_id)),
                ("chatTopicId", json!(session.topic_id)),
            ];
            Members::from(members)
        };
        let rows = sessions.iter().map(row).collect();
        let asker = Asker::new(DateTime::new("2026-07-01T12:00:00"), 1);
        Query::of(cx)?.run_page(cx, rows, &asker).map(Some)
    }

    async fn pick_up_chat_session(
        &self,
        _: &Context,
        chat_session_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sessions = sessions.iter_mut();
        let found = sessions.find(|session| session.chat_session_id == Some(chat_session_id));
        let Some(session) = found else {
            return Err(Error::not_found(format!("no session {chat_session_id}")));
        };
        session.status = Some(ChatSessionStatus::CustomerLast);
        Ok(Some(session.clone()))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = app()?;
    tokio::spawn(async move { axum::serve(listener, app).await });

    let client = Client::builder(format!("http://{address}/api/")).build()?;
    let session = client
        .chat_topic()
        .create_chat_session_for_topic(7)
        .send()
        .await?;
    let id = session.chat_session_id.ok_or("a session has an id")?;
    println!("made {session:?}");

    let session = client
        .chat_session()
        .pick_up_chat_session(id)
        .send()
        .await?;
    println!("picked up {session:?}");
    for topic in [8, 7] {
        let call = client.chat_topic().create_chat_session_for_topic(topic);
        call.send().await?;
    }
    let sessions = client.chat_session();
    let listed = || sessions.get_all().filter(column("chatTopicId").eq(7));
    let first = listed().top(1).send().await?;
    println!("the next page is at {:?}", first.odata_next_link);
    let rows: Vec<_> = listed().rows(1).try_collect().await?;
    let keys: Vec<_> = rows.iter().map(|row| row.primary_key()).collect();
    println!("listed {keys:?}");
    if let Err(error) = client.chat_session().pick_up_chat_session(9).send().await {
        println!("refused: {error}");
    }
    if let Err(error) = client.chat_topic().delete_chat_topic_entity(7).send().await {
        println!("refused: {error}");
    }
    Ok(())
}

/// The routes of both tags over one server. It is a `tower` service, here behind everything that axum serves.
fn app() -> Result<axum::Router, RoutesError> {
    let chat = Chat::default();
    let router = Router::new([chat_topic::routes(chat.clone()), chat_session::routes(chat)])?;
    Ok(axum::Router::new().fallback_service(router))
}
