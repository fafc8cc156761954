//! Servers, credentials and headers of responses.

use kinds::access::doors::{DoorsServer, ListFHeaders, routes};
use kinds::access::{Builder, Client};
use pagewire_runtime::client::Head;
use pagewire_runtime::server::{Context, Error, Router};

use crate::wire::{Recorder, connect};

struct Doors;

impl DoorsServer for Doors {
    async fn list_f(&self, cx: &Context) -> Result<Vec<String>, Error> {
        for (name, value) in [
            ("x-rate-limit", "7"),
            ("x-until", "2024-02-29T00:00:00Z"),
            ("link", "</f?page=2>; rel=\"next\""),
            ("x-parts", "1, 2,3"),
        ] {
            let value = http::HeaderValue::from_static(value);
            cx.set_response_header(http::HeaderName::from_static(name), value);
        }
        Ok(vec!["a".to_owned()])
    }
}

/// What goes out for a call of each door but the last.
async fn sent(change: impl FnOnce(Builder) -> Builder) -> Vec<String> {
    let recorder = Recorder::default();
    let builder = change(Client::builder("http://localhost/"));
    let client = builder.build_over(recorder.clone()).expect("a client");
    let doors = client.doors();
    let mut all = Vec::new();
    let _ = doors.open_a().x(5).send().await;
    all.push(recorder.last());
    for call in [doors.open_b(), doors.open_c(), doors.open_d(), doors.open_e()] {
        let _ = call.send().await;
        all.push(recorder.last());
    }
    all.iter().map(|text| text.trim_end().to_owned()).collect()
}

pub async fn run() {
    let all = sent(|builder| builder.query_key("k&1").header_2("h").cookie("c==").basic("me", "pw")).await;
    assert_eq!(
        all,
        [
            "GET /a?key=k%261&x=5",
            "GET /b\nx-api-key: h",
            "GET /c\nx-api-key: h\ncookie: sid=c==",
            "GET /d",
            "GET /e",
        ]
    );
    let all = sent(|builder| builder.basic("me", "pw").seal("wax")).await;
    assert_eq!(all[0], "GET /a?x=5");
    assert_eq!(all[2], "GET /c\nauthorization: Basic bWU6cHc=");
    assert_eq!(all[3], "GET /d\nauthorization: Seal wax");
    let all = sent(|builder| builder.token("jwt").flow("access").seal("wax")).await;
    assert_eq!(all[3], "GET /d\nauthorization: Bearer access");
    // What every client has is there as well; a scheme of the same name has another one.
    let all = sent(|builder| builder.header("x-shop", "7").around(|transport| transport).seal("wax")).await;
    assert_eq!(all[3], "GET /d\nx-shop: 7\nauthorization: Seal wax");
    let debug = format!("{:?}", Client::builder("http://localhost/").query_key("k1"));
    assert!(!debug.contains("k1"), "{debug}");
    let wrong = Client::builder("http://localhost/").cookie("a; b").build_over(Recorder::default());
    assert!(wrong.is_err());

    let base = |builder: Builder| match builder.build_over(Recorder::default()) {
        Ok(client) => client.inner().base().to_string(),
        Err(error) => error.to_string(),
    };
    assert_eq!(base(Client::production(None, None)), "https://eu.example.com/v1/");
    assert_eq!(base(Client::production(Some("us"), Some("v2"))), "https://us.example.com/v2/");
    assert!(base(Client::production(Some("mars"), None)).contains("region cannot be \"mars\""));
    assert_eq!(base(Client::test_data()), "https://test.example.com/");
    assert_eq!(base(Client::server("http://localhost:8080/")), "http://localhost:8080/api/");

    let router = Router::new([routes(Doors)]).expect("every route is there once");
    let client: Client = connect(router).await.into();
    let (items, head) = client.doors().list_f().send_with_head().await.expect("it is read");
    assert_eq!(items, ["a"]);
    let headers = ListFHeaders::of(&head);
    let read = "they are read";
    assert_eq!(headers.x_rate_limit().expect(read), Some(7));
    assert_eq!(headers.x_parts().expect(read), [1, 2, 3]);
    assert_eq!(headers.link().expect(read).as_deref(), Some("</f?page=2>; rel=\"next\""));
    assert_eq!(headers.x_until().expect(read).map(|time| time.to_string()).as_deref(), Some("2024-02-29T00:00:00Z"));
    assert_eq!(headers.retry_after().expect(read), None);
    let head: Head = (&head).into();
    assert_eq!(head.header("x-rate-limit"), Some("7"));
}
