//! Properties without names, numbers and truth values that are listed, and properties that several parts describe.

use kinds::additional::things::{ThingsServer, routes};
use kinds::additional::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::post;

struct Things;

impl ThingsServer for Things {
    async fn echo(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }

    async fn change(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }
}

fn router() -> Router {
    Router::new([routes(Things)]).expect("every route is there once")
}

pub async fn run() {
    for value in [
        json!({ "rate": 2.25, "rates": [0.5, 1, 1.0], "on": true }),
        json!({ "labels": { "name": "longer", "x": "abc" }, "parts": { "count": 1, "b": { "size": 2 } } }),
        json!({ "later": { "a": "x", "b": 1 } }),
        json!({ "nothing": null }),
        json!({ "gone": { "a": "b" }, "none": [] }),
        json!({ "typed": "a" }),
        json!({ "typed": 1 }),
        json!({ "free": { "name": "a", "x": { "b": 1 } } }),
        json!({ "data": { "brand": "visa", "x": "abc" } }),
        json!({ "data": { "free": "abc" } }),
        json!({ "data": { "brand": "visa", "mark": "abc" } }),
        json!({ "plan": { "code": "ab", "start": "2026-02-03", "tier": "paid" } }),
    ] {
        comes_back(router(), "/things", value).await;
    }
    for (wrong, message) in [
        (json!({ "rate": 0.75 }), "rate: is 0.75, which is not one of 0.5, 1, 2.25."),
        (json!({ "rates": [1, 2] }), "rates[1]: is 2, which is not one of 0.5, 1."),
        (json!({ "on": false }), "on: is false, not true."),
        (json!({ "gone": { "a": "b", "b": 1 } }), "gone.b: must not be there."),
        (json!({ "gone": { "a": "b", "b": null } }), "gone.b: must not be there."),
        (json!({ "none": [1] }), "none: has 1 item, more than 0."),
        (json!({ "typed": 2 }), "typed: "),
        (json!({ "typed": true }), "typed: "),
        (json!({ "nothing": 5 }), "nothing: is not `null`."),
        (json!({ "free": { "x": 5 } }), "free.x: is not an object."),
        (json!({ "free": { "x": null } }), "free.x: is `null`."),
        (json!({ "labels": { "x": "abcd" } }), "labels.x: has 4 characters, more than 3."),
        (json!({ "labels": { "x": 1 } }), "labels.x: "),
        (json!({ "labels": { "x": null } }), "labels.x: "),
        (json!({ "parts": { "b": { "size": "2" } } }), "parts.b.size: "),
        (json!({ "parts": { "b": {} } }), "parts.b.size: is missing."),
        (json!({ "later": { "b": 0 } }), "later.b: is 0, less than 1."),
        (json!({ "data": { "brand": "visa", "x": 1 } }), "data.x: is not a text."),
        (json!({ "data": { "brand": "visa", "x": null } }), "data.x: is not a text."),
        (json!({ "data": { "brand": "longer" } }), "data.brand: has 6 characters, more than 5."),
        (json!({ "data": { "flag": true } }), "data.flag: is not a text."),
        (json!({ "data": { "free": [] } }), "data.free: is not a text."),
        (json!({ "data": { "brand": "visa", "mark": 5 } }), "data.mark: is not a text."),
        (json!({ "data": { "brand": "visa", "mark": "longer" } }), "data.mark: has 6 characters, more than 5."),
        (json!({ "plan": { "code": "a" } }), "plan.code: has 1 character, fewer than 2."),
        (json!({ "plan": { "code": "abcd" } }), "plan.code: has 4 characters, more than 3."),
        (json!({ "plan": { "code": null } }), "plan.code: "),
        (json!({ "plan": { "code": "ab", "start": "soon" } }), "plan.start: "),
        (json!({ "plan": { "code": "ab", "tier": "other" } }), "plan.tier: "),
    ] {
        let body = refusal(router(), "/things", wrong).await;
        assert!(body.contains(message), "{message} {body}");
    }
    // A patch takes a property away.
    for patch in [
        r#"{"gone":{"a":"c","b":null},"free":{"x":null},"frees":{"a":null}}"#,
        r#"{"labels":{"x":null}}"#, r#"{"data":{"brand":"visa","x":null}}"#] {
        let request = post("/things", "application/merge-patch+json", patch);
        let (status, _) = told(router(), &request.replacen("POST", "PATCH", 1)).await;
        assert_eq!(status, 200, "{patch}");
    }

    let labels = Labels::new().set_name("a").with_additional("x", "y".to_owned());
    assert_eq!(serde_json::to_value(&labels).expect("JSON"), json!({ "name": "a", "x": "y" }));
    let parts: Parts = serde_json::from_value(json!({ "count": 1, "b": { "size": 2 }, "c": 3 })).expect("parts");
    let found = parts.additional();
    assert_eq!(found.get("b").and_then(|part| part.size), Some(2));
    assert_eq!(found.kept().collect::<Vec<_>>(), [("c", &json!(3))]);

    let plan = Plan::new().set_code("ab").set_start("2026-02-03").set_tier(NamedTier::Paid);
    let thing = Thing::new().set_plan(plan);
    let plan = json!({ "code": "ab", "start": "2026-02-03", "tier": "paid" });
    assert_eq!(serde_json::to_value(&thing).expect("JSON"), json!({ "plan": plan }));
}
