//! What the router costs around a handler, without a socket: a call in JSON, with the response in XML, and all in XML;
//! beside it the same call through a handler of axum's with serde's derive.
//!
//! `cargo bench -p pagewire-runtime --all-features --bench protocol`; `benches/protocol` measures the same over a socket.

#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used)]

#[path = "../tests/support/sample.rs"]
mod sample;

use axum::routing::post;
use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use http::Request;
use http_body_util::{BodyExt, Full};
use pagewire_runtime::serde::{Deserialize, Serialize};
use pagewire_runtime::server::{Context, Error, Router};
use sample::carriers::ChatSessionEntity;
use tower::ServiceExt;

const PATH: &str = "/api/v1/Agents/Chat/ResetChatSession";
const JSON: &str = r#"{"ChatSessionId":317}"#;
const XML: &str = "<R><ChatSessionId>317</ChatSessionId></R>";

struct Chat;

impl sample::chat_agent::ChatAgentApi for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let mut session = ChatSessionEntity::new().set_when_requested("2024-07-01T12:00:00");
        session.chat_session_id = chat_session_id;
        Ok(Some(session))
    }
}

#[derive(Deserialize, Serialize)]
#[serde(crate = "pagewire_runtime::serde", rename_all = "PascalCase")]
struct Short {
    chat_session_id: i32,
}

async fn by_hand(body: Bytes) -> Vec<u8> {
    let request: Short = serde_json::from_slice(&body).unwrap();
    serde_json::to_vec(&request).unwrap()
}

fn request(media_type: &str, accept: &str, body: &'static str) -> Request<Full<Bytes>> {
    let request = Request::post(PATH).header("content-type", media_type);
    let request = request.header("accept", accept);
    request.body(Full::new(body.into())).unwrap()
}

fn protocol(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.build().unwrap();
    let router = Router::new([sample::chat_agent::routes(Chat)]).unwrap();
    let mut group = criterion.benchmark_group("router");
    let cases = [
        ("JSON", "application/json", "application/json", JSON),
        ("JSON to XML", "application/json", "application/xml", JSON),
        ("XML", "text/xml", "text/xml", XML),
        (
            "JSON, a long Accept",
            "application/json",
            "text/html, */*;q=0.8",
            JSON,
        ),
    ];
    for (name, media_type, accept, body) in cases {
        group.bench_function(name, |bencher| {
            bencher.to_async(&runtime).iter(|| async {
                let answer = router.handle(request(media_type, accept, body)).await;
                answer.into_body().collect().await.unwrap().to_bytes()
            });
        });
    }
    let app: axum::Router = axum::Router::new().route(PATH, post(by_hand));
    group.bench_function("axum by hand, two properties", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let request = request("application/json", "application/json", JSON);
            let answer = app
                .clone()
                .oneshot(request.map(axum::body::Body::new))
                .await;
            answer
                .unwrap()
                .into_body()
                .collect()
                .await
                .unwrap()
                .to_bytes()
        });
    });
    group.finish();
}

criterion_group!(benches, protocol);
criterion_main!(benches);
