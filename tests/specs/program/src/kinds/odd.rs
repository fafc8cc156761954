//! A document with odd values: what is not odd is there, on both sides.

use kinds::odd::Client;
use kinds::odd::odd::{OddServer, routes};
use kinds::odd::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::Decimal;
use serde_json::json;

use super::{refusal, told};
use crate::wire::{Recorder, connect, post};

struct Odd;

impl OddServer for Odd {
    async fn post_odd(
        &self,
        _: &Context,
        id: Decimal,
        sort: Vec<String>,
        body: Option<PostOddBody>,
    ) -> Result<Option<PostOddResult>, Error> {
        let name = body.and_then(|body| body.name);
        Ok(Some(PostOddResult::new().set_said(format!("{id} {sort:?} {name:?}"))))
    }
}

fn router() -> Router {
    Router::new([routes(Odd)]).expect("every route is there once")
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let body = PostOddBody::new()
        .set_name("Ann")
        .set_size(5)
        .set_odd(json!([1]))
        .set_list(vec!["a".to_owned()]);
    let sent = |client: Client| {
        let body = body.clone();
        async move {
            let odd = client.odd();
            odd.post_odd(7, Some(&body)).sort(vec!["a".to_owned(), "b".to_owned()]).send_optional().await
        }
    };
    let _ = sent(client).await;
    assert_eq!(
        recorder.last(),
        "POST /odd/7?sort=a&sort=b\ncontent-type: application/json; charset=utf-8\n\n\
         {\"name\":\"Ann\",\"size\":5,\"odd\":[1],\"list\":[\"a\"]}"
    );
    let found = sent(connect(router()).await.into()).await.expect("a response");
    let said = found.and_then(|found| found.said);
    assert_eq!(said.as_deref(), Some("7 [\"a\", \"b\"] Some(\"Ann\")"));
    let (status, body) = told(router(), &post("/odd/1", "application/json", "{}")).await;
    assert_eq!((status, &*body), (200, "{\"said\":\"1 [] None\"}"));
    // The rule beside the odd one holds.
    let long = refusal(router(), "/odd/1", json!({ "name": "Johanna" })).await;
    assert!(long.contains("name"), "{long}");
    assert_eq!(told(router(), &post("/odd/x", "application/json", "{}")).await.0, 400);
}
