//! Compositions that only describe a type further.

use kinds::annotations::nodes::{NodesServer, routes};
use kinds::annotations::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal};

struct Echo;

impl NodesServer for Echo {
    async fn echo(&self, _: &Context, body: Node) -> Result<Option<Node>, Error> {
        // Every composition has the type that it describes.
        let _: (&Option<String>, &Option<Color>, &Option<i64>) = (&body.label, &body.color, &body.count);
        let _: (&Option<Box<Node>>, &Option<Box<Point>>) = (&body.next, &body.twice);
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    let whole = json!({
        "label": "a", "limited": "ab", "color": "red", "count": 9_007_199_254_740_993_i64,
        "point": { "x": 1.5, "y": 2.5 }, "twice": { "x": 0.5 }, "renamed": "b", "narrow": "2024-02-29T00:00:00Z",
        "inline": "up", "either": { "x": 1.5 }, "next": { "label": "c", "next": { "label": "d" } },
        "previous": { "label": "e" }, "both": { "x": 1.5, "z": 2.5 }, "wider": { "label": "f", "extra": true }
    });
    comes_back(router(), "/nodes", whole).await;
    comes_back(router(), "/nodes", json!({ "label": "a", "either": "text" })).await;
    for (wrong, message) in [
        (json!({}), "label is missing"),
        (json!({ "label": "too long" }), "label: has 8 characters, more than 5"),
        (json!({ "label": "a", "limited": "b" }), "limited: has 1 character, fewer than 2"),
        (json!({ "label": "a", "next": {} }), "next.label: is missing"),
        (json!({ "label": "a", "both": {} }), "both.z: is missing"),
        (json!({ "label": "a", "count": "1" }), "count: "),
    ] {
        let body = refusal(router(), "/nodes", wrong).await;
        assert!(body.contains(message.split(' ').next().expect("a word")), "{body}");
    }
}
