//! Redirects as results.

use http::StatusCode;
use kinds::moved::Client;
use kinds::moved::moved::{FindHeaders, MovedServer, SetFindHeaders, routes};
use pagewire_runtime::client::ErrorKind;
use pagewire_runtime::server::{Context, Error, Router};

use crate::wire::{ask, connect};

struct Moved;

impl MovedServer for Moved {
    async fn find(&self, cx: &Context, id: i64) -> Result<(), Error> {
        match id {
            1 => SetFindHeaders::of(cx).location("https://other.example/1")?.x_expires(9).map(|_| ()),
            2 => {
                cx.set_response_status(StatusCode::TEMPORARY_REDIRECT);
                Ok(())
            }
            _ => Err(Error::not_found("None.")),
        }
    }

    async fn fill(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }

    async fn any(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }

    async fn both(&self, cx: &Context) -> Result<Option<String>, Error> {
        match cx.header("x-way") {
            Some("same") => Err(Error::not_modified()),
            _ => Ok(Some("a".to_owned())),
        }
    }
}

fn router() -> Router {
    Router::new([routes(Moved)]).expect("every route is there once")
}

pub async fn run() {
    let head = async |request: &str| {
        let response = ask(router(), request).await.to_ascii_lowercase();
        let (head, body) = response.split_once("\r\n\r\n").expect("a response");
        assert_eq!(body, "", "{head}");
        head.to_owned()
    };
    let found = head("GET /files/1 HTTP/1.1").await;
    assert!(found.starts_with("http/1.1 302 found\r\n"), "{found}");
    assert!(found.contains("\r\nlocation: https://other.example/1\r\n"), "{found}");
    assert!(head("POST /forms HTTP/1.1").await.starts_with("http/1.1 303 "));
    assert!(head("GET /any HTTP/1.1").await.starts_with("http/1.1 302 "));
    assert!(head("GET /both HTTP/1.1\r\nX-Way: same\r\nConnection: close\r\nHost: a\r\n\r\n").await.starts_with("http/1.1 304 "));

    let client: Client = connect(router()).await.into();
    let ((), head) = client.moved().find(1).send_with_head().await.expect("a redirect");
    assert_eq!(head.status(), StatusCode::FOUND);
    let headers = FindHeaders::of(&head);
    assert_eq!(headers.location().expect("a text").as_deref(), Some("https://other.example/1"));
    assert_eq!(headers.x_expires().expect("a number"), Some(9));
    client.moved().fill().send().await.expect("a redirect");
    client.moved().any().send().await.expect("a redirect");
    assert_eq!(client.moved().both().send().await.expect("a value"), "a");

    // Another redirect than the documented one is none of its results.
    let error = client.moved().find(2).send().await.expect_err("it is not documented");
    assert!(matches!(error.kind(), ErrorKind::Redirect(_)), "{error}");
    let error = client.moved().find(3).send().await.expect_err("there is none");
    assert!(matches!(error.kind(), ErrorKind::Status(_)), "{error}");
    let error = client.moved().both().header("x-way", "same").send().await.expect_err("nothing new");
    assert!(matches!(error.kind(), ErrorKind::NotModified), "{error}");
}
