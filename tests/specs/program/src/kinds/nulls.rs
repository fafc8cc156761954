//! `null` and nothing.

use kinds::nulls::Client;
use kinds::nulls::nulls::{NullsServer, routes};
use kinds::nulls::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::{Value, json};

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, connect, post};

struct Echo;

impl NullsServer for Echo {
    async fn echo(&self, _: &Context, body: Holder) -> Result<Option<Holder>, Error> {
        Ok(Some(body))
    }

    async fn maybe(&self, _: &Context, body: Option<Part>) -> Result<Option<String>, Error> {
        Ok(Some(format!("{:?}", body.and_then(|part| part.name))))
    }

    async fn maybe_list(&self, _: &Context, body: Option<Vec<i64>>) -> Result<Option<String>, Error> {
        Ok(Some(format!("{body:?}")))
    }

    async fn objects(&self, _: &Context, body: Vec<Value>) -> Result<i64, Error> {
        Ok(i64::try_from(body.len()).unwrap_or(i64::MAX))
    }

    async fn join(&self, _: &Context, left: String, right: Vec<String>) -> Result<Option<String>, Error> {
        Ok(Some(left + &right.concat()))
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    for value in [
        json!({ "owner": "a", "orders": ["asc", null], "names": { "a": null, "b": "c" } }),
        json!({ "owner": "a", "rows": [[1.5, null], null, []], "any": [null, 1, {}] }),
        json!({ "owner": null, "note": null, "nothing": null, "parent": null, "beside": null, "either": null }),
        json!({ "owner": "a", "parent": { "owner": null, "note": null } }),
        json!({ "owner": "a", "objects": [{}], "perhaps": [{ "a": 1 }, null], "details": { "a": { "b": null } } }),
    ] {
        comes_back(router(), "/holders", value).await;
    }
    for (wrong, place) in [
        (json!({}), "owner"),
        (json!({ "owner": "a", "strict": ["a", null] }), "strict[1]"),
        (json!({ "owner": "a", "objects": [{}, null] }), "objects[1]: is `null`."),
        (json!({ "owner": "a", "perhaps": [5] }), "perhaps[0]: "),
        (json!({ "owner": "a", "perhaps": [{}] }), "perhaps[0]: has 0 entries"),
        (json!({ "owner": "a", "details": { "b": null } }), "details.b: is `null`."),
        (json!({ "owner": "a", "grid": { "b": [null] } }), "grid.b[0]: is `null`."),
        (json!({ "owner": "a", "lists": [null] }), "lists[0]"),
        (json!({ "owner": "a", "numbers": { "b": null } }), "numbers.b"),
        (json!({ "owner": "a", "other": null }), "other"),
        (json!({ "owner": "a", "listed": null }), "listed"),
    ] {
        let body = refusal(router(), "/holders", wrong).await;
        assert!(body.contains(place), "{body}");
    }

    let body = refusal(router(), "/objects", json!([{}, null])).await;
    assert!(body.contains("[1]: is `null`."), "{body}");
    assert!(refusal(router(), "/objects", json!(null)).await.contains("is `null`"));
    let found = told(router(), &post("/objects", "application/json", "[{}]")).await;
    assert_eq!(found, (200, "1".to_owned()));

    for (wrong, place) in [
        (json!({ "left": "a" }), "right"),
        (json!({ "left": null, "right": [] }), "left"),
    ] {
        let body = refusal(router(), "/pairs", wrong).await;
        assert!(body.contains(place), "{body}");
    }
    let client: Client = connect(router()).await.into();
    let joined = client.nulls().join("a", &["b", "c"]).send().await;
    assert_eq!(joined.expect("it is joined"), "abc");

    for (path, body, read) in [
        ("/maybe", "null", "None"),
        ("/maybe", r#"{"name":"a"}"#, r#"Some("a")"#),
        ("/maybe-list", " null ", "None"),
        ("/maybe-list", "[]", "Some([])"),
    ] {
        let found = told(router(), &post(path, "application/json", body)).await;
        assert_eq!(found, (200, json!(read).to_string()), "{path}: {body}");
    }
    let (status, body) = told(router(), &post("/maybe", "application/json", "")).await;
    assert!(status == 400 && body.contains("is missing"), "{body}");
    assert_eq!(client.nulls().maybe(None).send().await.expect("it is read"), "None");
    let part = Part::new().set_name("a");
    assert_eq!(client.nulls().maybe(Some(&part)).send().await.expect("it is read"), r#"Some("a")"#);
    assert_eq!(client.nulls().maybe_list(None).send().await.expect("it is read"), "None");

    let recorder = Recorder::default();
    let nothing: Client = recorder.client().into();
    let _ = nothing.nulls().maybe(None).send_optional().await;
    assert!(recorder.last().ends_with("\n\nnull"), "{}", recorder.last());
    let client: Client = recorder.client().into();
    let orders = vec![Some(Order::Asc), None];
    let mut holder = Holder::new().set_orders(orders).set_names([("a", None), ("b", Some("c".to_owned()))]);
    let _ = client.nulls().echo(&holder).send_optional().await;
    let json = r#"{"owner":null,"orders":["asc",null],"names":{"a":null,"b":"c"}}"#;
    assert!(recorder.last().ends_with(&format!("\n\n{json}")));
    assert_eq!(serde_json::to_string(&holder).expect("it is JSON"), json);
    assert_eq!(holder.clone(), holder);
    let lenient: Holder = serde_json::from_str(r#"{"owner":"a","listed":null}"#).expect("clients read it");
    assert_eq!(lenient.listed, None);
    holder.unknown.insert("note", Value::Null);
    let _ = client.nulls().echo(&holder).send_optional().await;
    assert!(recorder.last().contains(r#"{"owner":null,"note":null,"orders""#), "{}", recorder.last());
}
