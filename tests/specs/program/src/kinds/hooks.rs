//! Webhooks: handlers for what somebody else sends, and a client that sends it.

use kinds::hooks::Client;
use kinds::hooks::types::Event;
use kinds::hooks::webhooks::{WebhooksServer, routes};
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, post};

struct Shop;

impl WebhooksServer for Shop {
    async fn order_placed(&self, _: &Context, body: Event) -> Result<(), Error> {
        assert_eq!(body.id.as_deref(), Some("7"));
        Ok(())
    }

    async fn forget_order(&self, _: &Context, body: Event) -> Result<Option<Event>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Shop)]).expect("every route is there once")
}

pub async fn run() {
    let event = json!({ "id": "7", "kind": "order" });
    let request = post("/webhooks/order.placed", "application/json", &event.to_string());
    assert_eq!(told(router(), &request).await.0, 204);
    comes_back(router(), "/webhooks/order.gone", json!({ "id": "7", "kind": "order", "amount": null })).await;
    let body = refusal(router(), "/webhooks/order.placed", json!({ "kind": "order" })).await;
    assert!(body.contains("id: is missing"), "{body}");

    // The key is for the API, not for those who listen.
    let recorder = Recorder::default();
    let builder = Client::builder("http://localhost/").key("secret");
    let client = builder.build_over(recorder.clone()).expect("a client");
    let event: Event = serde_json::from_value(event).expect("an event");
    let _ = client.webhooks().order_placed(&event).send().await;
    assert_eq!(
        recorder.last(),
        "POST /webhooks/order.placed\ncontent-type: application/json; charset=utf-8\n\n{\"id\":\"7\",\"kind\":\"order\"}"
    );
}
