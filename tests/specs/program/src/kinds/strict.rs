//! What servers refuse, and what they write then.

use kinds::strict::Client;
use kinds::strict::strict::{StrictServer, routes};
use kinds::strict::types::*;
use pagewire_runtime::profile::Failure;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::value::{Date, Uuid};
use pagewire_runtime::{DateTime, Decimal};
use serde_json::{Value, json};

use super::{comes_back, refusal, told};
use crate::wire::{Recorder, ask, post};

struct Echo;

impl StrictServer for Echo {
    async fn find(
        &self,
        _: &Context,
        count: Option<i64>,
        word: Option<String>,
        blank: Option<i64>,
        maybe: Option<bool>,
        many: Vec<i64>,
        list: Option<Vec<i64>>,
        day: Option<Date>,
        at: Option<DateTime>,
        ids: Vec<Uuid>,
        size: Option<Decimal>,
    ) -> Result<Option<String>, Error> {
        let read = format!("{count:?} {word:?} {blank:?} {maybe:?} {many:?} {list:?} {day:?}");
        Ok(Some(format!("{read} {:?} {ids:?} {size:?}", at.map(|at| at.to_string()))))
    }

    async fn echo(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        match body.name.as_deref() {
            Some("late") => Err(Error::conflict("It is late.")),
            _ => Ok(Some(body)),
        }
    }

    async fn change(&self, _: &Context, body: Thing) -> Result<Option<Thing>, Error> {
        Ok(Some(body))
    }

    async fn say(&self, _: &Context, body: Option<String>) -> Result<Option<String>, Error> {
        Ok(Some(format!("{body:?}")))
    }

    async fn say_maybe(&self, _: &Context, body: Option<String>) -> Result<Option<String>, Error> {
        Ok(Some(format!("{body:?}")))
    }

    async fn any(&self, _: &Context, body: Value) -> Result<Value, Error> {
        Ok(body)
    }

    async fn fail(&self, _: &Context, status: i64) -> Result<Option<String>, Error> {
        let code = u16::try_from(status).ok().and_then(|code| http::StatusCode::from_u16(code).ok());
        Err(Error::new(code.unwrap_or_default(), "odd", "It fails."))
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

pub async fn run() {
    parameters().await;
    nulls().await;
    formats().await;
    failures().await;
    own_failures().await;
}

async fn found(query: &str) -> (u16, String) {
    told(router(), &format!("GET /things?{query} HTTP/1.1")).await
}

async fn parameters() {
    for (query, read) in [
        ("", "None None None None [] None None None [] None"),
        ("word=&blank=&maybe=", r#"None Some("") None None [] None None None [] None"#),
        ("blank=3&maybe=true&count=4", "Some(4) None Some(3) Some(true) [] None None None [] None"),
        ("word=%00", r#"None Some("\0") None None [] None None None [] None"#),
        ("list=&many=1&many=2", "None None None None [1, 2] Some([]) None None [] None"),
    ] {
        assert_eq!(found(query).await, (200, json!(read).to_string()), "{query}");
    }
    for (query, name) in [
        ("count=", "count"),
        ("many=", "many"),
        ("list=1,", "list"),
        ("day=", "day"),
        ("day=2026-02-30", "day"),
        ("at=", "at"),
        ("at=2026-02-03T04:05:06", "at"),
        ("ids=f81d4fae", "ids"),
    ] {
        let (status, body) = found(query).await;
        assert!(status == 400 && body.contains(&format!("'{name}'")), "{query}: {status} {body}");
    }
    let (status, body) = told(router(), "GET /things HTTP/1.1\r\nCookie: size=").await;
    assert!(status == 400 && body.contains("'size'"), "{body}");
}

async fn nulls() {
    comes_back(router(), "/things", json!({ "name": "a", "paid": { "kind": "giro", "number": "1" } })).await;
    let free = json!({ "name": "a", "free": { "x": [1] }, "rows": [{}, { "y": null }] });
    comes_back(router(), "/things", free).await;
    let full = json!({ "name": "a", "note": null, "any": null, "owned": { "name": "c", "owner": 1 }, "other": null });
    comes_back(router(), "/things", full).await;
    for (wrong, place) in [
        (json!(null), "`null`"),
        (json!({ "name": null }), "name"),
        (json!({ "name": "a", "count": null }), "count"),
        (json!({ "name": "a", "either": null }), "either"),
        (json!({ "name": "a", "parts": null }), "parts"),
        (json!({ "name": "a", "part": { "name": "b", "day": null } }), "part.day"),
        (json!({ "name": "a", "parts": [{ "name": "b", "part": null }] }), "parts[0].part"),
        (json!({ "name": "a", "owned": { "name": "b" } }), "owned.owner: is missing"),
        (json!({ "name": "a", "free": [1] }), "free: is not an object"),
        (json!({ "name": "a", "free": null }), "free"),
        (json!({ "name": "a", "rows": [{}, "b"] }), "rows[1]: is not an object"),
        (json!({ "name": "a", "paid": [1] }), "paid: is of none of the types"),
        (json!({ "name": "a", "paid": { "number": "1" } }), "paid.kind: is missing"),
        (json!({ "name": "a", "paid": { "kind": "cash" } }), "paid.kind: is `cash`"),
    ] {
        let body = refusal(router(), "/things", wrong).await;
        assert!(body.contains(place), "{place}: {body}");
    }
    let patch = r#"{"name":"a","count":null}"#;
    let request = post("/things", "application/merge-patch+json", patch).replacen("POST", "PATCH", 1);
    assert_eq!(told(router(), &request).await, (200, patch.to_owned()));
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let thing: Thing = serde_json::from_value(json!({ "name": "a" })).expect("a thing");
    let _ = client.strict().change(&thing).send().await;
    let sent = recorder.last();
    assert!(sent.contains("\ncontent-type: application/merge-patch+json\n"), "{sent}");

    let put = |body: &str| post("/words", "application/json", body).replacen("POST", "PUT", 1);
    assert_eq!(told(router(), &put("")).await, (200, r#""None""#.to_owned()));
    let (status, body) = told(router(), &put(" null ")).await;
    assert!(status == 400 && body.contains("The request body is `null`."), "{body}");
    let maybe = post("/words", "application/json", "null");
    assert_eq!(told(router(), &maybe).await, (200, r#""None""#.to_owned()));
    let any = post("/anything", "application/json", "null");
    assert_eq!(told(router(), &any).await, (200, "null".to_owned()));
}

async fn formats() {
    let full = json!({
        "name": "a", "day": "2026-02-28", "at": "2026-02-03t04:05:06.70-00:00", "time": "04:05:06Z",
        "ids": ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
    });
    comes_back(router(), "/things", full).await;
    for (wrong, place) in [
        (json!({ "name": "a", "day": "28/02/2026" }), "day: is not a date"),
        (json!({ "name": "a", "at": "soon" }), "at: is not a date-time"),
        (json!({ "name": "a", "time": "4 o'clock" }), "time: is not a time"),
        (json!({ "name": "a", "ids": [""] }), "ids[0]: is not a UUID"),
    ] {
        let body = refusal(router(), "/things", wrong).await;
        assert!(body.contains(place), "{place}: {body}");
    }
}

/// Status, media type and body of a response.
async fn failed(router: Router, request: &str) -> (String, String, Value) {
    let response = ask(router, request).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a response");
    let status = head.split(' ').nth(1).expect("a status");
    let mut lines = head.lines();
    let media = lines.find_map(|line| line.strip_prefix("content-type: "));
    let body = serde_json::from_str(body).expect("it is JSON");
    (status.to_owned(), media.unwrap_or_default().to_owned(), body)
}

async fn failures() {
    const JSON: &str = "application/json; charset=utf-8";
    const PROBLEM: &str = "application/problem+json";
    let detail = "In the request body: name: is missing.";
    let refused = json!({ "status": 400, "message": detail, "success": false, "fields": [], "extra": null });
    let request = post("/things", "application/json", "{}");
    assert_eq!(failed(router(), &request).await, ("400".to_owned(), JSON.to_owned(), refused));
    // What is documented for every other status.
    for (request, status, title, detail) in [
        (post("/things", "image/png", "x"), 415, "Unsupported Media Type", "image/png"),
        (post("/things", "application/json", r#"{"name":"late"}"#), 409, "Conflict", "It is late."),
    ] {
        let (code, media, body) = failed(router(), &request).await;
        assert_eq!((code, &*media), (status.to_string(), PROBLEM));
        assert_eq!((&body["title"], &body["status"]), (&json!(title), &json!(status)));
        assert!(body["detail"].as_str().is_some_and(|text| text.contains(detail)), "{body}");
        assert_eq!(body.get("type"), None);
    }
    let problem = json!({ "type": "odd", "title": "Precondition Failed", "status": 412, "detail": "It fails." });
    for (status, media, body) in [
        (404, JSON, json!({ "error": { "code": "odd", "message": "It fails." } })),
        (
            409,
            "application/vnd.api+json",
            json!({ "errors": [{ "status": "409", "title": "Conflict", "detail": "It fails.", "kind": "failure" }] }),
        ),
        (410, JSON, json!("It fails.")),
        (411, JSON, json!({ "title": "Length Required", "status": 411, "detail": "It fails." })),
        (412, PROBLEM, problem),
        (413, JSON, json!({ "error": { "code": "odd", "message": "It fails." } })),
        (418, JSON, json!({ "title": "I'm a teapot", "status": 418, "detail": "It fails." })),
        (503, JSON, json!({ "code": 503, "detail": "It fails." })),
    ] {
        let request = format!("GET /failures/{status} HTTP/1.1");
        let expected = (status.to_string(), media.to_owned(), body);
        assert_eq!(failed(router(), &request).await, expected, "{status}");
    }
    // No operation is reached.
    let (_, media, _) = failed(router(), "GET /nothing HTTP/1.1").await;
    assert_eq!(media, PROBLEM);
}

async fn own_failures() {
    let router = || {
        router().with_failures(|error, operation| {
            let id = operation.map(|operation| operation.id);
            let body = json!({ "of": id, "code": error.status().as_u16() });
            let media_type = Some("application/vnd.own+json");
            (id != Some("any")).then_some(Failure { body, media_type })
        })
    };
    for (request, status, body) in [
        ("GET /nothing HTTP/1.1".to_owned(), "404", json!({ "of": null, "code": 404 })),
        ("DELETE /things HTTP/1.1".to_owned(), "405", json!({ "of": null, "code": 405 })),
        ("GET /failures/404 HTTP/1.1".to_owned(), "404", json!({ "of": "fail", "code": 404 })),
        (post("/things", "application/json", "{"), "400", json!({ "of": "echo", "code": 400 })),
    ] {
        let expected = (status.to_owned(), "application/vnd.own+json".to_owned(), body);
        assert_eq!(failed(router(), &request).await, expected, "{request}");
    }
    let (_, media, _) = failed(router(), &post("/anything", "application/json", "{")).await;
    assert_eq!(media, "application/problem+json");
}
