//! Numbers for members, and names that Rust does not have.

use names::r#type::{self, TypeServer};
use names::types::*;
use pagewire_runtime::Map;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use crate::wire::{ask, connect, refused};

struct Odd;

impl TypeServer for Odd {
    async fn r#fn(
        &self,
        _: &Context,
        r#type: Level,
        type_2: String,
        crumb: Level,
        self_: Option<bool>,
        send_2: Option<String>,
        filter_name: Option<String>,
        top: Option<Code>,
        body_2: Option<i64>,
        body: Self_,
    ) -> Result<Option<Self_>, Error> {
        assert_eq!(
            (r#type, type_2.as_str(), self_),
            (Level::Unset, "t", Some(true))
        );
        assert_eq!(
            (send_2.as_deref(), filter_name.as_deref()),
            (Some("s"), Some("f"))
        );
        assert_eq!(
            (top, body_2, crumb),
            (Some(Code::Member404), Some(-3), Level::High)
        );
        Ok(Some(body))
    }

    async fn do_it(&self, _: &Context, r#type: String) -> Result<Map<Level>, Error> {
        let mut map = Map::default();
        map.insert(r#type, Level::Middle);
        Ok(map)
    }
}

pub async fn run() {
    let client: names::Client = connect(Router::new([r#type::routes(Odd)]).expect("every route is there once")).await.into();
    let odd = client.r#type();

    let body: Self_ = serde_json::from_value(json!({
        "type": "1", "Type": "2", "TYPE": "3", "": "4", " ": "5", "a b": "6", "100%": 7,
        "line\nbreak": "8", "\"quoted\"": "9", "unknown": "10", "größe": 1.5,
        "level": 10, "levels": [-1, 0, 10], "code": 200, "words": "a-b", "mixed": 1,
        "option": { "Some": "x" }, "big": 9_007_199_254_740_991_i64, "when": "2024-02-29",
        "extra": { "kept": true }
    }))
    .unwrap();
    assert_eq!(body.level, Some(Level::High));
    assert_eq!(body.code, Some(Code::Member200));
    let call = || odd.r#fn(&Level::Unset, "t", &Level::High, &body);
    let call = || {
        call()
            .self_(true)
            .send_2("s")
            .filter_name("f")
            .top(Code::Member404)
            .body_2(-3)
    };
    let back = call().send().await.unwrap();
    assert_eq!(back, body);
    // Members are numbers on the wire.
    let wire = serde_json::to_value(&back).unwrap();
    assert_eq!(
        (&wire["level"], &wire["levels"], &wire["code"]),
        (&json!(10), &json!([-1, 0, 10]), &json!(200))
    );
    // Clients keep and send members that are not listed, and servers refuse them.
    let newer: Level = serde_json::from_value(json!(99)).unwrap();
    let newer = body.clone().set_levels(vec![newer]);
    assert_eq!(serde_json::to_value(&newer).unwrap()["levels"], json!([99]));
    let answer = refused(400, odd.r#fn(&Level::Unset, "t", &Level::High, &newer).send().await);
    assert!(answer.contains("levels[0]: is `99`, which is not one of"), "{answer}");

    let long = body.clone().set_a_b("long");
    let answer = refused(
        400,
        odd.r#fn(&Level::Unset, "t", &Level::High, &long)
            .send()
            .await,
    );
    assert!(
        answer.contains("a b: has 4 characters, more than 3."),
        "{answer}"
    );
    // The client cannot leave out what is required.
    let router = Router::new([r#type::routes(Odd)]).expect("every route is there once");
    let answer = ask(router, "POST /self/1/t HTTP/1.1").await;
    assert!(
        answer.starts_with("HTTP/1.1 400") && answer.contains("The cookie 'crumb' is missing."),
        "{answer}"
    );
    let levels = odd.do_it("now").send().await.unwrap();
    assert_eq!(levels.get("now"), Some(&Level::Middle));
}
