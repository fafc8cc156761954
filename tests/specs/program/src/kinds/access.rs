//! Servers, credentials and headers of responses.

use kinds::access::doors::{DoorsServer, ListFHeaders, ListGHeaders, SetListGHeaders, routes};
use kinds::access::types::*;
use kinds::access::{Builder, Client};
use pagewire_runtime::DateTime;
use pagewire_runtime::client::Head;
use pagewire_runtime::server::{Context, Error, Router};

use crate::wire::{Recorder, ask, connect};

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

    async fn list_g(&self, cx: &Context, date: Option<DateTime>) -> Result<(), Error> {
        if let Some(date) = date {
            SetListGHeaders::of(cx).last_modified(date)?;
            return Ok(());
        }
        if cx.header("x-case") == Some("specification") {
            let field = |name: &'static str| http::HeaderName::from_static(name);
            for (name, value) in SPECIFIED {
                cx.set_response_header(field(name), http::HeaderValue::from_static(value));
            }
            return Ok(());
        }
        let color = Color::new().set_r(100).set_g(200).set_b(150);
        let deep = Deep::new().set_of(DeepOf::new().set_a("x,y"));
        SetListGHeaders::of(cx)
            .x_open(true)?
            .x_mode(ListGXMode::Slow)?
            .x_modes(vec![Mode::Fast, Mode::Slow])?
            .x_color(color.clone())?
            .x_colors(color)?
            .x_json(deep)?
            .x_either(5)?
            .x_mixed("six")?
            .x_any("{}")?
            .set_cookie(vec!["a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT".to_owned(), "b=2".to_owned()])?
            .example_field(Vec::new())?
            .example_uris(["a,b", "5\" x", ""].map(str::to_owned))?;
        match SetListGHeaders::of(cx).x_any("a\r\nb: c") {
            Err(error) if error.status() == http::StatusCode::INTERNAL_SERVER_ERROR => Ok(()),
            _ => Err(Error::internal()),
        }
    }
}

/// Lists of RFC 9110 (5.5 and 5.6.1.2), and the colors of OpenAPI's table of styles.
const SPECIFIED: [(&str, &str); 4] = [
    ("example-field", "foo , ,bar,charlie"),
    ("example-uris", "\"http://example.com/a.html,foo\", \"http://without-a-comma.example.com/\""),
    ("x-color", "R,100,G,200,B,150"),
    ("x-colors", "R=100,G=200,B=150"),
];

const G: &str = "set-cookie: a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT\nset-cookie: b=2\nx-any: {}\n\
                 x-color: R,100,G,200,B,150\nx-colors: R=100,G=200,B=150\nx-either: 5\n\
                 x-json: {\"of\":{\"a\":\"x,y\"}}\nx-mixed: six\nx-mode: slow\nx-modes: fast,slow\nx-open: true";

async fn headers_are_set_and_read_by_their_types() {
    let router = || Router::new([routes(Doors)]).expect("every route is there once");
    let response = ask(router(), "GET /g HTTP/1.1").await;
    let own = |line: &&str| line.starts_with("x-") || line.starts_with("set-cookie");
    let mut lines: Vec<&str> = response.lines().filter(own).collect();
    lines.sort_unstable();
    assert_eq!(lines.join("\n"), G);

    let client: Client = connect(router()).await.into();
    let ((), head) = client.doors().list_g().send_with_head().await.expect("it is read");
    let headers = ListGHeaders::of(&head);
    let read = "they are read";
    assert_eq!(headers.x_open().expect(read), Some(true));
    assert_eq!(headers.x_mode().expect(read), Some(ListGXMode::Slow));
    assert_eq!(headers.x_modes().expect(read), [Mode::Fast, Mode::Slow]);
    let color = Some(Color::new().set_r(100).set_g(200).set_b(150));
    assert_eq!((headers.x_color().expect(read), headers.x_colors().expect(read)), (color.clone(), color.clone()));
    let deep = Some(Deep::new().set_of(DeepOf::new().set_a("x,y")));
    assert_eq!(headers.x_json().expect(read), deep);
    assert_eq!(headers.x_either().expect(read), Some(5.into()));
    assert_eq!(headers.x_mixed().expect(read).as_deref(), Some("six"));
    assert!(headers.example_field().expect(read).is_empty());
    assert_eq!(headers.example_uris().expect(read), ["a,b", "5\" x", ""]);
    let cookies = headers.set_cookie().expect(read);
    assert_eq!(cookies, ["a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT", "b=2"]);

    let call = client.doors().list_g().header("x-case", "specification");
    let ((), head) = call.send_with_head().await.expect("it is read");
    let headers = ListGHeaders::of(&head);
    assert_eq!(headers.example_field().expect(read), ["foo", "bar", "charlie"]);
    let addresses = ["http://example.com/a.html,foo", "http://without-a-comma.example.com/"];
    assert_eq!(headers.example_uris().expect(read), addresses);
    assert_eq!((headers.x_color().expect(read), headers.x_colors().expect(read)), (color.clone(), color));
}

/// What the document calls a date-time is a date of HTTP where HTTP says so.
async fn dates_of_http_are_date_times_to_both_sides() {
    let router = || Router::new([routes(Doors)]).expect("every route is there once");
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    for sent in [date, "1994-11-06T08:49:37Z", "1994-11-06T10:49:37.5+02:00"] {
        let response = ask(router(), &format!("GET /g HTTP/1.1\r\ndate: {sent}")).await;
        assert!(response.contains(&format!("last-modified: {date}")), "{sent} {response}");
    }
    let response = ask(router(), "GET /g HTTP/1.1\r\ndate: yesterday").await;
    assert!(response.starts_with("HTTP/1.1 400"), "{response}");

    let client: Client = connect(router()).await.into();
    let time = DateTime::new("1994-11-06T08:49:37Z");
    let call = client.doors().list_g().date(time.clone());
    let ((), head) = call.send_with_head().await.expect("it is read");
    assert_eq!(head.header("last-modified"), Some(date));
    assert_eq!(ListGHeaders::of(&head).last_modified().expect("it is a date"), Some(time.clone()));

    let recorder = Recorder::default();
    let client = Client::builder("http://localhost/").build_over(recorder.clone()).expect("a client");
    let _ = client.doors().list_g().date(time).send().await;
    assert_eq!(recorder.last().trim_end(), format!("GET /g\ndate: {date}"));
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
    headers_are_set_and_read_by_their_types().await;
    dates_of_http_are_date_times_to_both_sides().await;
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
