//! HEAD and OPTIONS.

use http::StatusCode;
use kinds::methods::Client;
use kinds::methods::methods::{MethodsServer, SetSizeHeaders, SizeHeaders, routes};
use pagewire_runtime::client::ErrorKind;
use pagewire_runtime::server::{Context, Error, Router};

use crate::wire::{ask, connect};

struct Methods;

impl MethodsServer for Methods {
    async fn size(&self, cx: &Context, id: i64) -> Result<(), Error> {
        if id > 1 {
            return Err(Error::not_found("None."));
        }
        SetSizeHeaders::of(cx).content_length(7)?.e_tag("\"a\"").map(|_| ())
    }

    async fn read(&self, _: &Context, _: i64) -> Result<Option<String>, Error> {
        Ok(Some("all of it".to_owned()))
    }

    async fn describe(&self, _: &Context, _: i64) -> Result<Vec<String>, Error> {
        Ok(vec!["read".to_owned()])
    }

    async fn plain(&self, _: &Context) -> Result<Option<String>, Error> {
        Ok(Some("plain".to_owned()))
    }

    async fn remove(&self, _: &Context) -> Result<(), Error> {
        Ok(())
    }
}

fn router() -> Router {
    Router::new([routes(Methods)]).expect("every route is there once")
}

pub async fn run() {
    let head = async |request: &str| {
        let response = ask(router(), request).await.to_ascii_lowercase();
        let (head, body) = response.split_once("\r\n\r\n").expect("a response");
        (head.to_owned(), body.to_owned())
    };
    let (found, body) = head("HEAD /files/1 HTTP/1.1").await;
    assert!(found.starts_with("http/1.1 200 ok\r\n"), "{found}");
    assert!(found.contains("\r\ncontent-length: 7") && found.contains("\r\netag: \"a\""), "{found}");
    assert_eq!(body, "");
    let (missing, body) = head("HEAD /files/2 HTTP/1.1").await;
    assert!(missing.starts_with("http/1.1 404 ") && body.is_empty(), "{missing}");
    // Without an operation of its own, HEAD is that of GET.
    let (plain, body) = head("HEAD /plain HTTP/1.1").await;
    assert!(plain.contains("\r\ncontent-length: 7") && body.is_empty(), "{plain}");
    let (described, body) = head("OPTIONS /files/1 HTTP/1.1").await;
    assert!(described.starts_with("http/1.1 200 ok\r\n"), "{described}");
    assert_eq!(body, "[\"read\"]");
    let (allowed, _) = head("OPTIONS /plain HTTP/1.1").await;
    assert!(allowed.contains("\r\nallow: delete, get, head, options"), "{allowed}");
    let (gone, body) = head("DELETE /plain HTTP/1.1").await;
    assert!(gone.starts_with("http/1.1 204 ") && body.is_empty(), "{gone}");
    let (refused, _) = head("PUT /files/1 HTTP/1.1").await;
    assert!(refused.starts_with("http/1.1 405 "), "{refused}");
    assert!(refused.contains("\r\nallow: get, head, options"), "{refused}");

    let client: Client = connect(router()).await.into();
    let ((), head) = client.methods().size(1).send_with_head().await.expect("it is there");
    let headers = SizeHeaders::of(&head);
    assert_eq!(headers.content_length().expect("a number"), Some(7));
    assert_eq!(headers.e_tag().expect("a text").as_deref(), Some("\"a\""));
    client.methods().remove().send().await.expect("it is gone");
    let error = client.methods().size(2).send().await.expect_err("there is none");
    assert!(matches!(error.kind(), ErrorKind::Status(failure) if failure.status == StatusCode::NOT_FOUND), "{error}");
    assert_eq!(client.methods().size(2).send_optional().await.expect("an answer"), None);
    assert_eq!(client.methods().describe(1).send().await.expect("a list"), ["read"]);
    assert_eq!(client.methods().read(1).send().await.expect("a text"), "all of it");
}
