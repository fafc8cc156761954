//! Requests of other clients.

use kinds::callers::callers::{CallersServer, routes};
use kinds::callers::types::*;
use kinds::callers::Client;
use pagewire_runtime::Map;
use pagewire_runtime::client::Credentials;
use pagewire_runtime::server::{Context, Error, Router};

use super::told;
use crate::wire::{Recorder, ask, connect, post};

struct Callers;

impl CallersServer for Callers {
    async fn list_numbers(&self, _: &Context) -> Result<Vec<i64>, Error> {
        Ok(vec![1])
    }

    async fn get_secured(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }

    async fn send_text(&self, _: &Context, note: Option<String>, body: String) -> Result<Option<String>, Error> {
        Ok(Some(format!("{body:?} {note:?}")))
    }

    async fn send_form(&self, _: &Context, body: Word) -> Result<Option<Word>, Error> {
        Ok(Some(body))
    }

    async fn send_word(&self, _: &Context, body: Word) -> Result<Option<Word>, Error> {
        Ok(Some(body))
    }

    async fn get_styles(&self, _: &Context, _: Vec<String>, _: Map<String>, _: Option<Spot>) -> Result<(), Error> {
        Ok(())
    }
}

fn router() -> Router {
    Router::new([routes(Callers)]).expect("every route is there once")
}

/// A request with a body and these further header lines.
fn with(path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
}

pub async fn run() {
    // One operation says what it requires, so that the others require nothing.
    let recorder = Recorder::default();
    let client: Client = Client::builder("http://localhost/")
        .token("secret")
        .key("secret")
        .build_over(recorder.clone())
        .expect("a client");
    let _ = client.callers().list_numbers().send().await;
    assert_eq!(recorder.last().trim_end(), "GET /numbers");
    let _ = client.callers().get_secured().send().await;
    assert_eq!(recorder.last().trim_end(), "GET /secured\nauthorization: Bearer secret");

    // A server would take the user name for `us` (RFC 7617, section 2).
    let client: Client = recorder.client().with_credentials(Credentials::basic("us:er", "x")).into();
    let error = client.callers().list_numbers().send().await.expect_err("it is refused");
    assert!(error.to_string().contains("cannot contain a colon"), "{error}");

    // What a browser accepts: it prefers XML to all but pages.
    let accept = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    for accept in [accept, "Accept: application/xml", "Accept: text/plain"] {
        let response = ask(router(), &format!("GET /numbers HTTP/1.1\r\n{accept}")).await;
        assert!(response.contains("content-type: application/json"), "{response}");
    }

    // An empty text is a value, in a body and in a header.
    let client: Client = connect(router()).await.into();
    let came = client.callers().send_text("").x_note("").send_optional().await.expect("a response");
    assert_eq!(came.as_deref(), Some("\"\" Some(\"\")"));
    assert_eq!(told(router(), &with("/texts", "", "")).await.0, 400);

    // A body without a media type has the one that is documented.
    assert_eq!(told(router(), &with("/texts", "", "abc")).await, (200, "\"abc\" None".to_owned()));
    assert_eq!(told(router(), &with("/forms", "", "word=a+b")).await, (200, r#"{"word":"a b"}"#.to_owned()));
    assert_eq!(told(router(), &with("/words", "", r#"{"word":"a"}"#)).await.0, 200);

    // A charset has no effect on JSON, unless the text is not UTF-8 (RFC 8259, section 11).
    let latin_1 = "application/json; charset=iso-8859-1";
    let body = r#"{"word":"é"}"#;
    assert_eq!(told(router(), &post("/words", latin_1, body)).await, (200, body.to_owned()));

    // Parameters without the marks of their style, or with a name and no value.
    for (path, status) in [
        ("/styles/;list=a;list=b/.k=v", 204),
        ("/styles/;list=a;list/.k=v.l=w", 204),
        ("/styles/a/.k=v", 400),
        ("/styles/;other=a/.k=v", 400),
        ("/styles/;list=a/k=v", 400),
        ("/styles/;list=a/.k", 400),
        ("/styles/;list=a/.k=v HTTP/1.1\r\nX-Spot: x,1,y,a", 204),
        ("/styles/;list=a/.k=v HTTP/1.1\r\nX-Spot: x,1,y", 400),
        ("/styles/;list=a/.k=v HTTP/1.1\r\nX-Spot: x=1", 400),
    ] {
        let version = if path.contains(" HTTP") { "" } else { " HTTP/1.1" };
        assert_eq!(told(router(), &format!("GET {path}{version}")).await.0, status, "{path}");
    }
}
