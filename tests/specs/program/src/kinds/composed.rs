//! Values that are no objects, of which parts and the schema around them say more than their type.

use kinds::composed::things::{ThingsServer, routes};
use kinds::composed::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal};

struct Things;

impl ThingsServer for Things {
    async fn echo(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Things)]).expect("every route is there once")
}

pub async fn run() {
    for value in [
        json!({ "number": 3, "text": "ab", "limited": "ab", "beside": "b" }),
        json!({ "number": 10, "list": [4], "own": [4], "other": [4], "deep": 4 }),
        json!({ "told": "a", "said": "b", "nothing": null }),
        json!({ "names": { "a": "b", "x-1": [true] } }),
        json!({ "page": { "data": [{ "id": 1 }] } }),
    ] {
        comes_back(router(), "/things", value).await;
    }
    for (wrong, place) in [
        (json!({ "number": 1 }), "number: is 1, less than 2"),
        (json!({ "number": 7 }), "number: "),
        (json!({ "number": {} }), "number: "),
        (json!({ "text": "b" }), "text: has 1 character, fewer than 2"),
        (json!({ "text": "cc" }), "text: "),
        (json!({ "limited": "cc" }), "limited: "),
        (json!({ "beside": "cc" }), "beside: "),
        (json!({ "list": [2] }), "list[0]: is 2, less than 3"),
        (json!({ "own": ["x"] }), "own[0]: "),
        (json!({ "other": ["x"] }), "other[0]: "),
        (json!({ "deep": 2 }), "deep: is 2, less than 3"),
        (json!({ "deep": 6 }), "deep: is 6, more than 5"),
        (json!({ "told": { "a": 1 } }), "told: "),
        (json!({ "said": { "a": 1 } }), "said: "),
        (json!({ "nothing": "a" }), "nothing: "),
        (json!({ "names": { "b": 1 } }), "names.b: "),
        (json!({ "page": { "data": [{}] } }), "page.data[0].id: is missing"),
    ] {
        let body = refusal(router(), "/things", wrong).await;
        assert!(body.contains(place), "{place} {body}");
    }
    let thing = Thing::new().set_list(vec![3]).set_told("a").set_own(vec![1]);
    assert_eq!(serde_json::to_value(&thing).expect("JSON"), json!({ "list": [3], "told": "a", "own": [1] }));
}
