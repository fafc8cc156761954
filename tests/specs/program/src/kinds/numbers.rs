//! Numbers and formats.

use kinds::numbers::Client;
use kinds::numbers::numbers::{NumbersServer, routes};
use kinds::numbers::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::value::{Date, Time, Uuid};
use serde_json::json;

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, ask, post};

struct Echo;

impl NumbersServer for Echo {
    async fn echo(
        &self,
        _: &Context,
        big: u64,
        any: Option<i64>,
        body: Holder,
    ) -> Result<Option<Holder>, Error> {
        assert!(big == u64::MAX || any == Some(i64::MIN));
        let _: (Option<i32>, Option<i64>, Option<u64>, Option<i32>) =
            (body.narrow, body.half, body.big, body.tiny);
        Ok(Some(body))
    }

    async fn rename(&self, _: &Context, id: i64, input: Option<i64>, name: String, age: i64) -> Result<Option<String>, Error> {
        Ok(Some(format!("{id} {name} {age} {input:?}")))
    }

    async fn entry(&self, _: &Context, id: Uuid, days: Vec<Date>, trace: Uuid, at: Option<Time>) -> Result<Option<Uuid>, Error> {
        assert_eq!(trace, ID);
        let days: Vec<_> = days.iter().map(Date::ymd).collect();
        assert_eq!(days, [Some((2024, 2, 29)), Some((2025, 1, 2))]);
        assert!(at.is_none_or(|at| at.parts().is_some()));
        Ok(Some(id))
    }
}

const ID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    let path = "/numbers/18446744073709551615";
    for value in [
        json!({ "narrow": -1, "wide": i64::MIN, "none": 9_007_199_254_740_993_i64, "tiny": 255, "half": u32::MAX }),
        json!({ "big": u64::MAX, "number": 1, "whole": 9_007_199_254_740_993_i64, "list": [1, 1.5, -2, 1e300] }),
        json!({ "raw": "not base64!", "coded": "YQ==", "day": "2024-02-29", "clock": "12:30:00Z" }),
        json!({ "named": u64::MAX, "vast": u64::MAX }),
        json!({ "listed": u64::MAX, "only": u64::MAX }),
        json!({ "listed": 9_223_372_036_854_775_808_u64 }),
        json!({ "id": ID, "price": "1.10", "either": 1.5 }),
        json!({ "either": 5 }),
        json!({ "either": false }),
    ] {
        comes_back(router(), path, value).await;
    }
    for (wrong, place) in [
        (json!({ "narrow": 2_147_483_648_i64 }), "narrow"),
        (json!({ "big": -1 }), "big"),
        (json!({ "named": -1 }), "named"),
        (json!({ "vast": 1.5 }), "vast"),
        (json!({ "listed": u64::MAX - 1 }), "listed"),
        (json!({ "only": u64::MAX - 1 }), "only"),
        (json!({ "none": -1 }), "none"),
        (json!({ "none": "1" }), "none"),
        (json!({ "none": 1.5 }), "none"),
        (json!({ "tiny": 256 }), "tiny"),
        (json!({ "coded": "not base64!" }), "coded"),
    ] {
        let body = refusal(router(), path, wrong).await;
        assert!(body.contains(place), "{body}");
    }
    // Numbers that neither 64 bits nor a double hold keep their text, and so do others that JSON can write in several ways.
    let sent = concat!(
        r#"{"number":1e309,"either":1e400,"free":{"a":[1.10,-1e400,"1.10"]},"held":{"free":1e400,"more":[1e400]},"#,
        r#""huge":18446744073709551616,"more":{"b":[123456789012345678901234567890,0.10]},"most":1E+400,"least":-0}"#
    );
    assert_eq!(told(router(), &post(path, "application/json", sent)).await, (200, sent.to_owned()));
    let (status, body) = told(router(), &post(path, "application/json", r#"{"frees":[1,1e400]}"#)).await;
    assert!(status == 400 && body.contains("frees[1]: the number is out of range"), "{status} {body}");

    // What the head decides is said before the client sends the body, and without asking for it.
    let sent = |target: &str, headers: &str| {
        let method = if target.starts_with("/named") { "PUT" } else { "POST" };
        format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n{headers}\r\n\r\n")
    };
    let long = "Content-Type: application/json\r\nContent-Length: 30000000";
    let other = "Content-Type: text/plain\r\nTransfer-Encoding: chunked";
    let packed = "Content-Type: application/json\r\nContent-Encoding: br\r\nContent-Length: 30000000";
    for (target, headers, status) in [
        ("/numbers/x", long, "400"),
        ("/numbers/1?any=x", long, "400"),
        (path, other, "415"),
        // The properties of these bodies are arguments.
        ("/named/x", long, "400"),
        ("/named/1?input=x", long, "400"),
        ("/named/1", other, "415"),
        (path, packed, "415"),
    ] {
        let response = ask(router(), &sent(target, headers)).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{target}: {response}");
    }
    let request = sent(path, "Content-Type: application/json\r\nContent-Length: 11") + r#"{"big": 17}"#;
    let response = ask(router(), &request).await;
    assert!(response.starts_with("HTTP/1.1 100") && response.ends_with(r#"{"big":17}"#), "{response}");

    let request = sent("/named/1?input=2", "Content-Type: application/json\r\nContent-Length: 23") + r#"{"name": "n", "age": 3}"#;
    let response = ask(router(), &request).await;
    assert!(response.starts_with("HTTP/1.1 100") && response.ends_with(r#""1 n 3 Some(2)""#), "{response}");

    let (status, _) = told(router(), "POST /numbers/-1 HTTP/1.1").await;
    assert_ne!(status, 200);

    let head = format!("GET /entries/{ID}?days=2024-02-29&days=2025-01-02&at=12:30:00Z HTTP/1.1\r\nX-Trace: {ID}");
    let (status, body) = told(router(), &head).await;
    assert!(status == 200 && body == json!(ID).to_string(), "{status} {body}");

    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let holder = Holder::new().set_number(1.0).set_list([2.0, 2.5].map(pagewire_runtime::Decimal::from)).set_big(u64::MAX);
    let call = client.numbers().echo(7, &holder).any(i64::MIN);
    let _ = call.send_optional().await;
    assert_eq!(
        recorder.last(),
        "POST /numbers/7?any=-9223372036854775808\ncontent-type: application/json; charset=utf-8\n\n\
         {\"big\":18446744073709551615,\"number\":1,\"list\":[2,2.5]}"
    );
    let id = Uuid::new(ID);
    let call = client.numbers().entry(&id, &["2024-02-29"], "t").at(Time::new("12:30:00Z"));
    let _ = call.send_optional().await;
    assert_eq!(
        recorder.last(),
        "GET /entries/f81d4fae-7dec-11d0-a765-00a0c91e6bf6?days=2024-02-29&at=12%3A30%3A00Z\nx-trace: t\n\n"
    );
    assert_eq!(serde_json::to_value(&holder).expect("it is JSON")["number"], json!(1));
}
