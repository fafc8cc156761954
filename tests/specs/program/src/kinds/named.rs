//! What names of properties must keep.

use kinds::named::named::{NamedServer, routes};
use kinds::named::types::*;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};

struct Names;

impl NamedServer for Names {
    async fn echo(&self, _: &Context, body: Value) -> Result<Option<Value>, Error> {
        Ok(Some(body))
    }

    async fn label(&self, _: &Context, body: Map<String>) -> Result<Map<String>, Error> {
        Ok(body)
    }

    async fn query(&self, _: &Context, of: Option<Map<String>>) -> Result<Option<String>, Error> {
        Ok(of.map(|of| of.iter().map(|(name, _)| name).collect()))
    }
}

fn router() -> Router {
    Router::new([routes(Names)]).expect("every route is there once")
}

pub async fn run() {
    let id = "0b9c5bd0-4c4b-4f0e-8f5a-3f0a0f3c8d11";
    for value in [
        json!({ "labels": { "abc": "A", "abcde": "" } }),
        json!({ "colors": { "red": 1, "green": [] } }),
        json!({ "ids": { id: 1 } }),
        json!({ "one": { "a b": null }, "none": {}, "many": [{}, { "a": 1, "x-long": 2 }] }),
        json!({ "named": { "id": 1, "other": 2 } }),
        json!({ "either": { "short": true, "others": 1 } }),
        json!({ "either": { "id": 1, "a": 2 } }),
        json!({ "either": { "short": true, "a": 1 } }),
        json!({ "any": { "ab": 1 } }),
        json!({ "any": "a" }),
        json!({ "both": { "ab": 1 } }),
        json!({ "both": "abc" }),
        json!({ "parts": { "ab": "" } }),
    ] {
        comes_back(router(), "/values", value).await;
    }
    for (wrong, message) in [
        (json!({ "labels": { "abc": "", "A": "" } }), "labels.A: has a name that does not match the pattern ^[a-z]+$."),
        (json!({ "labels": { "abcdef": "" } }), "labels.abcdef: has a name that has 6 characters, more than 5."),
        (json!({ "colors": { "blue": 1 } }), "colors.blue: has a name that is `blue`, which is not one of `red`, `green`."),
        (json!({ "ids": { "a": 1 } }), "ids.a: has a name that is not a UUID with hyphens"),
        (json!({ "one": { "ab": 1 } }), "one.ab: has a name that is `ab`, which is not one of `a b`."),
        (json!({ "none": { "a": 1 } }), "none: has 1 entry, more than 0."),
        (json!({ "many": [{ "ab": 1 }] }), "many[0].ab: has a name that fits none of what it may be: "),
        (json!({ "named": { "longer": "a" } }), "named.longer: has a name that has 6 characters, more than 5."),
        (json!({ "named": { "others": 1 } }), "named.others: has a name that has 6 characters, more than 5."),
        (json!({ "either": { "short": true, "a": 1, "others": 2 } }), " has a name that has "),
        (json!({ "any": { "a": 1 } }), "any.a: has a name that has 1 character, fewer than 2."),
        (json!({ "both": { "abc": 1 } }), "both.abc: has a name that has 3 characters, more than 2."),
        (json!({ "parts": { "a": "" } }), "parts.a: has a name that has 1 character, fewer than 2."),
        (json!({ "parts": { "AB": "" } }), "parts.AB: has a name that does not match "),
    ] {
        let body = refusal(router(), "/values", wrong).await;
        assert!(body.contains(message), "{message} {body}");
    }
    comes_back(router(), "/labels", json!({ "a": "b" })).await;
    let body = refusal(router(), "/labels", json!({ "A": "b" })).await;
    assert!(body.contains("A: has a name that does not match "), "{body}");
    let ask = async |query: &str| told(router(), &format!("GET /query?{query} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")).await;
    assert_eq!(ask("of[ab]=1&of[c]=2").await, (200, "\"abc\"".to_owned()));
    assert_eq!(ask("of[AB]=1").await.0, 400);
}
