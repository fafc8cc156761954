//! Receives the webhooks of a tenant: the response goes out at once, the work is done afterwards.
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use superoffice::text::Fields;
use superoffice::webhooks::{Notification, Secret, Verified};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Sender};

/// Where notifications go, and what they are signed with.
#[derive(Clone)]
struct App {
    secret: Secret,
    work: Sender<Notification>,
}

impl FromRef<App> for Secret {
    fn from_ref(app: &App) -> Self {
        app.secret.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let secret = Secret::new(&std::env::var("WEBHOOK_SECRET")?)?;
    let (work, mut waiting) = mpsc::channel(1000);
    let listener = TcpListener::bind("127.0.0.1:8000").await?;
    tokio::spawn(async move { axum::serve(listener, app(secret, work)).await });
    while let Some(notification) = waiting.recv().await {
        if let Some(line) = described(&notification) {
            println!("{line}");
        }
    }
    Ok(())
}

/// The receiver, at `/webhook`.
pub(crate) fn app(secret: Secret, work: Sender<Notification>) -> Router {
    let app = App { secret, work };
    Router::new()
        .route("/webhook", post(receive))
        .with_state(app)
}

async fn receive(State(app): State<App>, Verified(notification): Verified) -> StatusCode {
    match app.work.try_send(notification) {
        Ok(()) => StatusCode::OK,
        // The vendor sends it again later.
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// What happened, in a line; none for the test of a new webhook.
pub(crate) fn described(notification: &Notification) -> Option<String> {
    let (entity, action) = notification.entity_and_action()?;
    let key = notification.primary_key.unwrap_or_default();
    let owner = notification.field_values.get_i32("associate_id");
    let owner = owner.ok().flatten().unwrap_or_default();
    Some(format!("{entity} {key} was {action}, owner {owner}"))
}
