//! The same operation by hand: serde's derive, one axum handler, one call of reqwest.

use std::time::Duration;

use anyhow::ensure;
use axum::Json;
use axum::routing::post;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Request {
    chat_session_id: i32,
}

/// A missing record.
type Nothing = Option<Box<Request>>;

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Session {
    chat_session_id: Option<i32>,
    topic_id: Option<i32>,
    user: Nothing,
    person: Nothing,
    customer_alias: Option<String>,
    customer_host: Option<String>,
    customer_name: Option<String>,
    customer_email: Option<String>,
    customer_phone: Option<String>,
    customer_consented: Option<bool>,
    customer_company_name: Option<String>,
    status: Option<Status>,
    first_message: Option<String>,
    last_message: Option<String>,
    when_requested: Option<String>,
    when_started: Option<String>,
    when_ended: Option<String>,
    when_idle: Option<String>,
    when_fetched: Option<String>,
    session_key: Option<String>,
    initial_queue_pos: Option<i32>,
    alert_level: Option<i32>,
    rank: Option<i32>,
    flags: Option<String>,
    contact: Nothing,
    project: Nothing,
    sale: Nothing,
    ticket: Nothing,
    transfer_to: Nothing,
    chatbot_is_active: Option<bool>,
    table_right: Nothing,
    field_properties: Nothing,
}

#[derive(Deserialize, Serialize)]
enum Status {
    InQueue,
    Closed,
}

async fn reset(Json(request): Json<Request>) -> Json<Session> {
    Json(Session {
        chat_session_id: Some(request.chat_session_id),
        topic_id: Some(7),
        customer_name: Some("Ada".to_owned()),
        status: Some(Status::InQueue),
        when_requested: Some("2022-01-31T12:34:56+01:00".to_owned()),
        ..Session::default()
    })
}

/// The operation as a hand-written handler.
pub fn app() -> axum::Router {
    axum::Router::new().route("/api/v1/Agents/Chat/ResetChatSession", post(reset))
}

/// Calls the operation.
pub struct Caller {
    client: reqwest::Client,
    url: String,
}

impl Caller {
    /// A client with the default time limits of the generated client, as a careful author would set them.
    pub fn new(base: &str) -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .connect_timeout(Duration::from_secs(10))
            .build()?;
        let url = format!("{base}v1/Agents/Chat/ResetChatSession");
        Ok(Self { client, url })
    }

    pub async fn call(&self) -> anyhow::Result<()> {
        let request = Request {
            chat_session_id: 317,
        };
        let answer = self.client.post(&self.url).json(&request).send().await?;
        let session: Session = answer.error_for_status()?.json().await?;
        ensure!(session.chat_session_id == Some(317));
        Ok(())
    }
}
