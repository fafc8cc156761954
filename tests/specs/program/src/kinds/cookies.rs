//! Lists and objects in cookies travel as cookies, required or not.

use kinds::cookies::Client;
use kinds::cookies::cookies::{CookiesServer, routes};
use kinds::cookies::types::Size;
use pagewire_runtime::server::{Context, Error, Router};

use super::told;
use crate::wire::{Recorder, connect};

struct Cookies;

impl CookiesServer for Cookies {
    async fn read(
        &self,
        _: &Context,
        all: Vec<i64>,
        each: Vec<String>,
        joined: Option<Vec<String>>,
        spread: Option<Size>,
        pairs: Option<Size>,
    ) -> Result<Vec<String>, Error> {
        let size = |size: Option<Size>| size.map(|size| (size.w, size.h));
        let came = format!("{all:?} {each:?} {joined:?} {:?} {:?}", size(spread), size(pairs));
        Ok(vec![came])
    }
}

fn router() -> Router {
    Router::new([routes(Cookies)]).expect("every route is there once")
}

pub async fn run() {
    let recorder = Recorder::default();
    for (client, is_recorded) in [(recorder.client(), true), (connect(router()).await, false)] {
        let client: Client = client.into();
        let call = client.cookies().read(&[1, 2]);
        let call = call.each(vec!["a".to_owned(), "b;c".to_owned()]);
        let call = call.joined(vec!["d".to_owned(), "e".to_owned()]);
        let call = call.spread(Size::new().set_w(3).set_h(4));
        let call = call.pairs(Size::new().set_w(5).set_h(6));
        let came = call.send_optional().await;
        if is_recorded {
            let cookies = "all=1; all=2; each=a; each=b%3Bc; joined=d%2Ce; w=3; h=4; pairs=w%2C5%2Ch%2C6";
            assert_eq!(recorder.last(), format!("GET /read\ncookie: {cookies}\n\n"));
        } else {
            let came = came.expect("it is read").expect("a list");
            let all = r#"[1, 2] ["a", "b;c"] Some(["d", "e"]) Some((Some(3), Some(4))) Some((Some(5), Some(6)))"#;
            assert_eq!(came, [all]);
        }
    }
    let (status, body) = told(router(), "GET /read HTTP/1.1").await;
    assert_eq!((status, &*body), (200, r#"["[] [] None None None"]"#));
}
