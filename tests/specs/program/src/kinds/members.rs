//! Which values are members, in parameters and bodies.

use kinds::members::members::{MembersServer, routes};
use kinds::members::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::post;

struct Echo;

impl MembersServer for Echo {
    async fn pick(
        &self,
        _: &Context,
        number: Option<Level>,
        list: Option<PickList>,
        digit: Option<PickDigit>,
        size: Option<PickSize>,
        words: Option<PickWords>,
        deep: Option<PickDeep>,
        mode: Option<Mode>,
        x_who: Option<Me>,
    ) -> Result<Vec<String>, Error> {
        let mut told = Vec::new();
        told.extend(number.map(|value| format!("{value:?}")));
        told.extend(list.map(|value| format!("{value:?}")));
        told.extend(digit.map(|value| json!(value).to_string()));
        told.extend(size.map(|value| format!("{value:?}")));
        told.extend(words.map(|value| format!("{value:?}")));
        told.extend(deep.map(|value| format!("{:?}", value.who)));
        told.extend(mode.map(|value| json!(value).to_string()));
        told.extend(x_who.map(|value| format!("{value:?}")));
        Ok(told)
    }

    async fn who(&self, _: &Context, who: Me) -> Result<Option<String>, Error> {
        Ok(Some(format!("{who:?}")))
    }

    async fn echo(&self, _: &Context, body: Holder) -> Result<Option<Holder>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    parameters().await;
    bodies().await;
}

async fn picked(query: &str) -> (u16, String) {
    told(router(), &format!("GET /picks?{query} HTTP/1.1")).await
}

async fn parameters() {
    let expected = [
        ("number=1", "Member1"),
        ("list=all", "All(All)"),
        ("list=1", "IntegerList([1])"),
        ("list=1&list=2", "IntegerList([1, 2])"),
        ("digit=1", r#"\"1\""#),
        ("digit=2", "2"),
        ("mode=auto", r#"\"auto\""#),
        ("mode=false", "false"),
        ("mode=3", "3"),
        ("size=1e5", "Number(1e5)"),
        ("size=auto", "Auto(Auto)"),
        ("words=1&words=2", r#"TextList([\"1\", \"2\"])"#),
        ("words=1", "Integer(1)"),
        ("deep%5Bwho%5D=5", "Some(Integer(5))"),
        ("deep%5Bwho%5D=me", "Some(Me(Me))"),
    ];
    let mut found = Vec::new();
    for (query, _) in expected {
        found.push((query, picked(query).await));
    }
    let expected = expected.map(|(query, told)| (query, (200, format!(r#"["{told}"]"#))));
    assert_eq!(found, expected);
    for query in ["number=3", "number=x", "list=one", "digit=3", "size=x", "mode=true", "mode=4", "deep%5Bwho%5D=you"] {
        let (status, body) = picked(query).await;
        assert_eq!(status, 400, "{query}: {body}");
    }
    for (who, status) in [("me", 200), ("5", 200), ("you", 400)] {
        assert_eq!(told(router(), &format!("GET /who/{who} HTTP/1.1")).await.0, status, "{who}");
        let request = format!("GET /picks HTTP/1.1\r\nX-Who: {who}");
        assert_eq!(told(router(), &request).await.0, status, "{who}");
        let body = format!("who={who}");
        let request = post("/values", "application/x-www-form-urlencoded", &body);
        assert_eq!(told(router(), &request).await.0, status, "{who}");
    }
}

async fn bodies() {
    for value in [
        json!({ "level": 2, "who": "me", "zero": 0, "one": 1, "open": "big", "inner": "them", "people": [5, "me"] }),
        json!({ "who": 7, "zero": "0", "one": "1", "open": 5, "inner": "me" }),
        json!({ "inner": 5 }),
        json!({ "mode": "auto", "modes": ["auto", null, 3], "rate": 0.5 }),
        json!({ "mode": false, "rate": "auto" }),
        json!({ "nullable": null, "other": null, "only": null }),
        json!({ "scores": { "a": 3 }, "tags": { "a": ["bc"] }, "only": "ab", "either": "bc" }),
    ] {
        comes_back(router(), "/values", value).await;
    }
    let whole = post("/values", "application/json", r#"{"level":1.0}"#);
    assert_eq!(told(router(), &whole).await, (200, r#"{"level":1}"#.to_owned()));
    for value in [
        json!({ "level": "1" }),
        json!({ "level": 3 }),
        json!({ "level": 1.5 }),
        json!({ "who": "you" }),
        json!({ "inner": "you" }),
        json!({ "mode": "on" }),
        json!({ "mode": true }),
        json!({ "mode": 4 }),
        json!({ "mode": "3" }),
        json!({ "mode": null }),
        json!({ "modes": [false] }),
        json!({ "rate": 2 }),
        json!({ "one": 2 }),
        json!({ "people": ["you"] }),
        json!({ "solid": null }),
        json!({ "scores": { "a": 2 } }),
        json!({ "tags": { "a": ["b", "c"] } }),
        json!({ "tags": { "a": ["bcd"] } }),
        json!({ "only": "abc" }),
        json!({ "either": "" }),
    ] {
        refusal(router(), "/values", value).await;
    }
}
