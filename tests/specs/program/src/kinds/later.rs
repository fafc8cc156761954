//! Keywords of OpenAPI 3.1.

use kinds::later::Client;
use kinds::later::later::{LaterServer, routes};
use kinds::later::types::*;
use pagewire_runtime::server::{Binary, Context, Error, Router, Upload};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, connect};

struct Later;

impl LaterServer for Later {
    async fn put_scan(&self, _: &Context, data: Upload) -> Result<Binary, Error> {
        Ok(Binary::new("image/png", data.bytes().await?))
    }

    async fn find_things(
        &self,
        _: &Context,
        kind: Option<FindThingsKind>,
        limit: Option<i64>,
        id: Option<FindThingsId>,
    ) -> Result<Option<String>, Error> {
        Ok(Some(format!("{kind:?} {limit:?} {id:?}")))
    }

    async fn post_thing(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Later)]).expect("every route is there once")
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let thing = Thing::new()
        .set_kind(ThingKind::Thing)
        .set_id(ThingId::Text("a".to_owned()))
        .set_spot(vec![1.into(), 2.into()])
        .set_data(b"hi".to_vec());
    let _ = client.later().post_thing(&thing).send_optional().await;
    assert_eq!(
        recorder.last(),
        "POST /things\ncontent-type: application/json; charset=utf-8\n\n\
         {\"kind\":\"thing\",\"id\":\"a\",\"spot\":[1,2],\"data\":\"aGk=\"}"
    );
    let call = client.later().find_things().kind(FindThingsKind::Book).limit(9);
    let _ = call.id(FindThingsId::Integer(5)).send_optional().await;
    assert_eq!(recorder.last().trim_end(), "GET /things?kind=book&limit=9&id=5");

    let client: Client = connect(router()).await.into();
    let found = client.later().post_thing(&thing).send().await.expect("a thing");
    assert_eq!(found.kind, Some(ThingKind::Thing));
    let found = client.later().put_scan("image/png", b"\x89PNG".to_vec()).send().await.expect("a picture");
    assert_eq!((&*found.data, found.media_type.as_deref()), (&b"\x89PNG"[..], Some("image/png")));

    let whole = json!({
        "kind": "thing", "version": 2, "id": 5, "note": null, "mark": null, "ratio": 0.5, "spot": [1, 2.5], "data": "aGk=",
        "inner": { "a": 1 }, "nothing": null, "either": null,
    });
    comes_back(router(), "/things", whole).await;
    for wrong in [
        json!({ "kind": "book" }),
        json!({ "version": 2 }),
        json!({ "kind": "thing", "version": 3 }),
        json!({ "kind": "thing", "id": true }),
        json!({ "kind": "thing", "note": "long" }),
        json!({ "kind": "thing", "mark": 5 }),
        json!({ "kind": "thing", "ratio": 0 }),
        json!({ "kind": "thing", "ratio": 1 }),
        json!({ "kind": "thing", "spot": [1] }),
        json!({ "kind": "thing", "spot": [1, 2, 3] }),
        json!({ "kind": "thing", "data": "?" }),
        json!({ "kind": "thing", "inner": { "b": 1 } }),
        json!({ "kind": "thing", "nothing": 0 }),
        json!({ "kind": "thing", "either": 0 }),
    ] {
        refusal(router(), "/things", wrong).await;
    }
    for (query, status) in [("kind=book&limit=1&id=a", 200), ("kind=thing", 400), ("limit=0", 400), ("limit=10", 400)] {
        let (found, body) = told(router(), &format!("GET /things?{query} HTTP/1.1")).await;
        assert_eq!(found, status, "{query}: {body}");
    }
}
