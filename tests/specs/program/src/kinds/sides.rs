//! Properties that only one side sets.

use http::StatusCode;
use kinds::sides::Client;
use kinds::sides::sides::{SidesServer, routes};
use kinds::sides::types::*;
use pagewire_runtime::server::{Context, Error, Router};
use pagewire_runtime::{Map, client::Error as Failure, client::Format};
use serde_json::{Value, json};

use crate::wire::{Recorder, ask, connect, post};

struct Sides;

impl SidesServer for Sides {
    async fn save_user(&self, _: &Context, body: User) -> Result<Option<User>, Error> {
        if body.name.as_deref() == Some("taken") {
            let refusal = Refusal::new().set_id(8).set_reason("taken").set_secret("of the server");
            return Err(Error::with_value(StatusCode::CONFLICT, &refusal));
        }
        Ok(Some(body.set_id(7).set_secret("of the server")))
    }
}

fn router() -> Router {
    Router::new([routes(Sides)]).expect("every route is there once")
}

fn stamp() -> Stamp {
    Stamp::new().set_at("noon").set_by("me").set_code("c")
}

fn user() -> User {
    let named: Map<Stamp> = [("k".to_owned(), stamp())].into_iter().collect();
    User::new()
        .set_id(1)
        .set_name("n")
        .set_secret("s")
        .set_stamp(stamp())
        .set_stamps(vec![stamp()])
        .set_named(named)
        .set_pet(Cat::new().set_kind(CatKind::Cat).set_age(3))
}

fn body_of(request: &str) -> &str {
    request.split_once("\n\n").expect("a body").1
}

pub async fn run() {
    let recorder = Recorder::default();
    let client: Client = recorder.client().into();
    let _ = client.sides().save_user(&user()).send_optional().await;
    let sent: Value = serde_json::from_str(body_of(&recorder.last())).expect("it is JSON");
    let (by, code) = ("me", "c");
    let expected = json!({
        "name": "n", "secret": "s", "stamp": { "by": by, "code": code }, "stamps": [{ "by": by, "code": code }],
        "named": { "k": { "by": by, "code": code } }, "pet": { "kind": "Cat" }
    });
    assert_eq!(sent, expected);

    let xml: Client = recorder.client().with_format(Format::Xml).into();
    let _ = xml.sides().save_user(&user()).send_optional().await;
    let sent = recorder.last();
    assert!(!sent.contains("<id>") && !sent.contains("<at>") && !sent.contains("<state"), "{sent}");
    assert!(sent.contains("<by>me</by><code>c</code>"), "{sent}");

    let form = Form::new().set_id(1).set_name("n").set_stamp(stamp()).set_deep(stamp());
    let _ = client.sides().send_form(&form).send().await;
    let expected = "name=n&stamp=%7B%22by%22%3A%22me%22%2C%22code%22%3A%22c%22%7D&deep%5Bby%5D=me&deep%5Bcode%5D=c";
    assert_eq!(body_of(&recorder.last()), expected);
    let parts = SendPartsForm::new().set_id(1).set_name("n").set_stamp(stamp());
    let _ = client.sides().send_parts(&parts).send().await;
    let sent = recorder.last();
    assert!(!sent.contains("name=\"id\"") && sent.contains("{\"by\":\"me\",\"code\":\"c\"}"), "{sent}");

    // A small body without a name is a carrier, since no argument can be omitted.
    let body = SendInlineBody::new().set_id(1).set_name("n");
    let _ = client.sides().send_inline(&body).send().await;
    assert_eq!(body_of(&recorder.last()), r#"{"name":"n"}"#);

    // For servers that require what their document excludes.
    let all: Client = recorder.client().with_read_only().into();
    let _ = all.sides().send_form(&form).send().await;
    assert!(body_of(&recorder.last()).starts_with("id=1&name=n&"));

    // Values that are read and put back keep what they have.
    let client: Client = connect(router()).await.into();
    let read: Result<Option<User>, Failure> = client.sides().save_user(&user()).send_optional().await;
    let read = read.expect("it is saved").expect("a user");
    assert_eq!((read.id, read.secret.as_deref()), (Some(7), None));
    assert_eq!(read.stamp.as_ref().and_then(|stamp| stamp.code.as_deref()), None);

    // What only the client sets is in no response, even if the handler fills it; what only the server sets is taken.
    let request = r#"{"id":1,"name":"n","secret":"s","stamp":{"at":"x","by":"me","code":"c"}}"#;
    let response = ask(router(), &post("/users", "application/json", request)).await;
    let expected = r#"{"id":7,"name":"n","state":null,"stamp":{"at":"x","by":"me"}}"#;
    assert!(response.ends_with(expected), "{response}");

    // Neither is it in a failure.
    let request = r#"{"name":"taken","secret":"s"}"#;
    for (accept, expected) in [
        ("application/json", r#"{"id":8,"reason":"taken"}"#),
        ("application/xml", "<Refusal><id>8</id><reason>taken</reason></Refusal>"),
    ] {
        let request = post("/users", "application/json", request).replacen("\r\n", &format!("\r\nAccept: {accept}\r\n"), 1);
        let response = ask(router(), &request).await;
        assert!(response.contains("409") && response.contains(expected), "{response}");
    }
}
