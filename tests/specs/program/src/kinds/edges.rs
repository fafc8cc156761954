//! What is at the edges of values: nothing, `null`, lists of one, and separators.

use kinds::edges::Client;
use kinds::edges::edges::{EdgesServer, routes};
use kinds::edges::types::Filled;
use pagewire_runtime::Decimal;
use pagewire_runtime::server::{Context, Error, Router};
use serde_json::json;

use super::told;
use crate::wire::{connect, post};

struct Echo;

impl EdgesServer for Echo {
    async fn lists(
        &self,
        _: &Context,
        must: Vec<i64>,
        some: Vec<String>,
        crumbs: Vec<String>,
    ) -> Result<Option<String>, Error> {
        Ok(Some(format!("{must:?} {some:?} {crumbs:?}")))
    }

    async fn headers(
        &self,
        _: &Context,
        x_ids: Option<Vec<i64>>,
        x_name: Option<String>,
        x_level: Option<Decimal>,
    ) -> Result<Option<String>, Error> {
        Ok(Some(format!("{x_ids:?} {x_name:?} {x_level:?}")))
    }

    async fn form(&self, _: &Context, body: Filled) -> Result<Option<Filled>, Error> {
        Ok(Some(body))
    }

    async fn tile(&self, _: &Context, x: i64, y: Decimal, ext: String) -> Result<Option<String>, Error> {
        Ok(Some(format!("{x} {y} {ext}")))
    }

    async fn dash(&self, _: &Context, number: i64, text: String) -> Result<Option<String>, Error> {
        Ok(Some(format!("{number} {text}")))
    }

    async fn nothing(&self, _: &Context) -> Result<Option<String>, Error> {
        Ok(None)
    }

    async fn missing(&self, _: &Context) -> Result<Option<String>, Error> {
        Ok(None)
    }
}

fn router() -> Router {
    Router::new([routes(Echo)]).expect("every route is there once")
}

async fn get(target: &str) -> (u16, String) {
    told(router(), &format!("GET {target} HTTP/1.1")).await
}

pub async fn run() {
    lists().await;
    headers().await;
    forms().await;
    segments().await;
    nulls().await;
}

async fn lists() {
    assert_eq!(get("/lists?must=1").await, (200, json!("[1] [] []").to_string()));
    for (query, place) in [
        ("some=a&must=1", "The query parameter 'some' has 1 item"),
        ("", "The query parameter 'must' is missing"),
    ] {
        let (status, body) = get(&format!("/lists?{query}")).await;
        assert!(status == 400 && body.contains(place), "{query}: {status} {body}");
    }
}

async fn headers() {
    for (headers, read) in [
        ("X-Ids: 1, 2 ,3", "Some([1, 2, 3]) None None"),
        ("X-Ids: 1\r\nX-Ids: 2, 3", "Some([1, 2, 3]) None None"),
        ("X-Name: \u{e9}t\u{e9}", "None Some(\"\u{e9}t\u{e9}\") None"),
        ("X-Level: 1.50", "None None Some(1.50)"),
    ] {
        let (status, body) = get(&format!("/headers HTTP/1.1\r\n{headers}\r\nX-End:")).await;
        assert_eq!((status, body), (200, json!(read).to_string()), "{headers}");
    }
    for level in ["NaN", "inf", "-Infinity"] {
        let (status, body) = get(&format!("/headers HTTP/1.1\r\nX-Level: {level}\r\nX-End:")).await;
        assert!(status == 400 && body.contains("is not a number"), "{level}: {body}");
    }
    let client = Client::from(connect(router()).await);
    let told = client.edges().headers().x_name("\u{e9}t\u{e9}").x_ids(&[4, 5]).send().await;
    assert_eq!(told.expect("it is read"), "Some([4, 5]) Some(\"\u{e9}t\u{e9}\") None");
}

async fn forms() {
    let form = "application/x-www-form-urlencoded";
    assert_eq!(told(router(), &post("/form", form, "")).await, (200, "{}".to_owned()));
    let (status, body) = told(router(), "POST /form HTTP/1.1\r\nContent-Length: 0").await;
    assert!(status == 400 && body.contains("is missing"), "{body}");
    let client = Client::from(connect(router()).await);
    let back = client.edges().form(&Filled::new()).send().await;
    assert_eq!(back.expect("it is read"), Filled::new());
}

async fn segments() {
    let client = Client::from(connect(router()).await);
    let tile = |y: &str, ext: &'static str| {
        let y: Decimal = y.parse().expect("a number");
        client.edges().tile(1, y, ext)
    };
    assert_eq!(tile("3.5", "png").send().await.expect("it is read"), "1 3.5 png");
    assert_eq!(tile("3", "tar.gz").send().await.expect("it is read"), "1 3 tar.gz");
    assert_eq!(tile("3.25", "a.b.c").send().await.expect("it is read"), "1 3.25 a.b.c");
    for text in ["x", "x-y", "-", "1-2"] {
        let back = client.edges().dash(-7, text).send().await;
        assert_eq!(back.expect("it is read"), format!("-7 {text}"));
    }
    let (status, body) = get("/dash/a-b-c").await;
    assert!(status == 400 && body.contains("'number' is 'a-b'"), "{body}");
    let (status, _) = get("/dash/12").await;
    assert_eq!(status, 404);
}

async fn nulls() {
    assert_eq!(get("/nothing").await, (200, "null".to_owned()));
    assert_eq!(get("/missing").await.0, 404);
    let client = Client::from(connect(router()).await);
    assert_eq!(client.edges().nothing().send_optional().await.expect("it is read"), None);
}
