//! Streams over the pages that a description knows: what is asked for next, and what ends a stream.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use futures_util::{StreamExt, TryStreamExt};
use http::{Request, Response};
use pagewire_runtime::client::paging::{Items, Pages};
use pagewire_runtime::client::{
    BaseUrl, Body, BoxFuture, Call, Client, Credentials, Error, ErrorKind, Transport,
    TransportError,
};
use pagewire_runtime::operation::{Place, Response as Documented, Shared, Status};
use pagewire_runtime::{Unknown, View};

#[allow(
    unreachable_pub,
    reason = "as generated code, which is a crate of its own"
)]
mod types {
    use super::Unknown;

    /// A pet.
    #[non_exhaustive]
    pub struct Pet {
        /// Its id.
        pub id: Option<i64>,
        /// What is not listed.
        pub unknown: Unknown,
    }

    pagewire_runtime::carrier! { Pet "Pet" pagewire_runtime::profile::OPEN_API {
        0 id set_id i64 = "id";
    } }

    /// A page of pets.
    #[non_exhaustive]
    pub struct Page {
        /// The pets.
        pub data: Option<Vec<Pet>>,
        /// What leads to the next page.
        pub next: Option<String>,
        /// Whether there is more.
        pub more: Option<bool>,
        /// Pages.
        pub of: Option<i64>,
        /// Pets.
        pub total: Option<i64>,
        /// What is not listed.
        pub unknown: Unknown,
    }

    pagewire_runtime::carrier! { Page "Page" pagewire_runtime::profile::OPEN_API {
        0 data set_data Vec<Pet> = "data";
        1 next set_next String = "next";
        2 more set_more bool = "more";
        3 of set_of i64 = "of";
        4 total set_total i64 = "total";
    } }
}

use types::{Page, Pet};

static SHARED: Shared = Shared::new(
    &[],
    &[],
    &[(
        "ok",
        &[Documented::new(Status::Code(200), &["application/json"])],
    )],
);

pagewire_runtime::operations! { "Pets" SHARED {
    Cursor "GET /pets cursor query:optional:text:page[after] responses:ok \
            pages:cursor:page[after] next:/next items:/data";
    After "GET /pets after query:optional:text:after responses:ok pages:after:after next:/id items:/data more:/more";
    Address "GET /pets address query:optional:text:kind responses:ok pages:address next:/next items:/data";
    Link "GET /pets link query:optional:text:kind responses:ok pages:link";
    Number "GET /pets number query:optional:int64:page query:optional:int64:size responses:ok \
            pages:number:page first:1 items:/data size:size most:3";
    Of "GET /pets of query:optional:int64:page responses:ok pages:number:page first:0 items:/data of:/of";
    Total "GET /pets total query:optional:int64:skip responses:ok pages:offset:skip items:/data total:/total";
    More "GET /pets more query:optional:int64:page responses:ok pages:number:page first:1 items:/data more:/more";
    Alone "GET /pets alone responses:ok";
} }

/// Gives its responses in order, and remembers what was asked for.
#[derive(Clone, Default)]
struct Script {
    responses: Arc<Mutex<VecDeque<Response<Body>>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Script {
    fn of<'r>(bodies: impl IntoIterator<Item = &'r str>) -> Self {
        let script = Self::default();
        bodies
            .into_iter()
            .for_each(|body| script.add(200, &[], body));
        script
    }

    fn add(&self, status: u16, headers: &[(&str, &str)], body: &str) {
        let mut response = Response::builder()
            .status(status)
            .header("content-type", "application/json");
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        let response = response.body(Body::from(body.to_owned())).unwrap();
        self.responses.lock().unwrap().push_back(response);
    }

    fn client(&self) -> Client {
        Client::new(
            BaseUrl::parse("https://pets.example/v1").unwrap(),
            self.clone(),
        )
    }

    /// Paths and queries of all requests.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let asked = request.uri().path_and_query().unwrap().to_string();
        self.asked.lock().unwrap().push(asked);
        let response = self.responses.lock().unwrap().pop_front();
        Box::pin(
            async move { response.ok_or_else(|| TransportError::other("no response is left")) },
        )
    }
}

fn call(client: &Client, operation: Op) -> Call<'_, Page> {
    Call::of(client, &OPERATIONS, operation as usize, &[])
}

fn pets(call: Call<'_, Page>) -> Items<'_, Pet> {
    call.all_items(|page| page.data)
}

async fn ids(pets: Items<'_, Pet>) -> Result<Vec<i64>, Error> {
    pets.map_ok(|pet| pet.id.unwrap()).try_collect().await
}

/// The number of pages before the error of a stream, the place of the error and what is wrong there.
async fn failed(pages: Pages<'_, Page>) -> (usize, String, String) {
    let mut outcomes: Vec<Result<Page, Error>> = pages.collect().await;
    match outcomes.pop().map(|last| last.map_err(Error::into_kind)) {
        Some(Err(ErrorKind::Body { path, message, .. })) => (outcomes.len(), path, message),
        other => panic!("{:?}", other.map(|other| other.map(drop))),
    }
}

#[tokio::test]
async fn a_cursor_of_the_body_is_asked_for_next() {
    let script = Script::of([
        r#"{"data":[{"id":1},{"id":2}],"next":"a b&c"}"#,
        r#"{"data":[],"next":"d"}"#,
        r#"{"data":[{"id":3}],"next":""}"#,
    ]);
    let client = script.client();
    let first = call(&client, Op::Cursor).query("kind", View::Str("cat"));
    assert_eq!(ids(pets(first)).await.unwrap(), [1, 2, 3]);
    let asked = [
        "/v1/pets?kind=cat",
        "/v1/pets?kind=cat&page%5Bafter%5D=a%20b%26c",
        "/v1/pets?kind=cat&page%5Bafter%5D=d",
    ];
    assert_eq!(script.asked(), asked);
}

#[tokio::test]
async fn a_cursor_of_another_kind_than_the_documented_one_leads_on() {
    let script = Script::of([
        r#"{"data":[{"id":1}],"next":7}"#,
        r#"{"data":[{"id":2}],"next":null}"#,
    ]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::Cursor))).await.unwrap(), [1, 2]);
    assert_eq!(script.asked()[1], "/v1/pets?page%5Bafter%5D=7");
}

#[tokio::test]
async fn a_stream_begins_at_the_cursor_that_the_call_has() {
    let script = Script::of([r#"{"data":[],"next":"c"}"#, r#"{"data":[],"next":"b"}"#]);
    let client = script.client();
    let from = call(&client, Op::Cursor).query("page[after]", View::Str("b"));
    let (pages, path, message) = failed(from.all_pages()).await;
    assert_eq!((pages, path.as_str()), (2, "next"));
    assert!(message.contains("was there before"), "{message}");
    assert_eq!(
        script.asked(),
        ["/v1/pets?page%5Bafter%5D=b", "/v1/pets?page%5Bafter%5D=c"]
    );
}

#[tokio::test]
async fn an_error_of_a_stream_begins_with_its_call() {
    let script = Script::of([r#"{"data":[],"next":"b"}"#]);
    let client = script.client();
    let from = call(&client, Op::Cursor).query("page[after]", View::Str("b"));
    let outcomes: Vec<Result<Page, Error>> = from.all_pages().collect().await;
    let error = outcomes.into_iter().find_map(Result::err).unwrap();
    assert!(error.to_string().starts_with("GET /pets: "), "{error}");
}

#[tokio::test]
async fn the_last_item_leads_to_the_next_page_while_there_is_more() {
    let script = Script::of([
        r#"{"data":[{"id":1},{"id":2}],"more":true}"#,
        r#"{"data":[{"id":5}],"more":false}"#,
    ]);
    let client = script.client();
    assert_eq!(
        ids(pets(call(&client, Op::After))).await.unwrap(),
        [1, 2, 5]
    );
    assert_eq!(script.asked(), ["/v1/pets", "/v1/pets?after=2"]);

    let script = Script::of([r#"{"data":[],"more":true}"#]);
    let client = script.client();
    let (pages, path, _) = failed(call(&client, Op::After).all_pages()).await;
    assert_eq!((pages, path.as_str()), (1, "id"));
    // A server that does not say whether there is more ends with an empty page.
    let script = Script::of([r#"{"data":[{"id":1}]}"#, r#"{"data":[]}"#]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::After))).await.unwrap(), [1]);
}

#[tokio::test]
async fn an_address_below_the_base_is_followed_with_the_keys_of_the_client() {
    let script = Script::of([
        r#"{"data":[{"id":1}],"next":"https://pets.example/v1/pets/more?to=2&kind=x"}"#,
        r#"{"data":[{"id":2}],"next":"?to=3&key=own"}"#,
        r#"{"data":[{"id":3}],"next":null}"#,
    ]);
    let key = Credentials::key(Place::Query, "key", "s3cret");
    let client = script.client().with_credentials(key);
    assert_eq!(
        ids(pets(call(&client, Op::Address))).await.unwrap(),
        [1, 2, 3]
    );
    let asked = [
        "/v1/pets?key=s3cret",
        "/v1/pets/more?key=s3cret&to=2&kind=x",
        "/v1/pets/more?to=3&key=own",
    ];
    assert_eq!(script.asked(), asked);
}

#[tokio::test]
async fn what_a_call_sends_under_the_name_of_a_key_takes_its_place() {
    let page = r#"{"data":[{"id":1}],"next":null}"#;
    let script = Script::of([page]);
    let key = Credentials::key(Place::Query, "key", "s3cret");
    let client = script.client().with_credentials(key);
    let asked = call(&client, Op::Address).query("key", View::Str("own"));
    assert_eq!(ids(pets(asked)).await.unwrap(), [1]);
    assert_eq!(script.asked(), ["/v1/pets?key=own"]);
}

#[tokio::test]
async fn an_option_that_is_set_again_is_sent_once() {
    let page = r#"{"data":[{"id":1}],"next":null}"#;
    let script = Script::of([page]);
    let client = script.client();
    let asked = call(&client, Op::Address)
        .query("kind", View::Str("cat"))
        .query("kind[]", View::Str("a"))
        .query("kind", View::Str("dog"));
    assert_eq!(ids(pets(asked)).await.unwrap(), [1]);
    assert_eq!(script.asked(), ["/v1/pets?kind%5B%5D=a&kind=dog"]);
}

#[tokio::test]
async fn an_address_elsewhere_is_not_asked() {
    for next in [
        "https://evil.example/v1/pets?to=2",
        "http://pets.example/v1/pets",
        "//evil.example/",
        "/v2/pets",
        "/v1/../x",
    ] {
        let body = format!(r#"{{"data":[{{"id":1}}],"next":"{next}"}}"#);
        let script = Script::of([&*body]);
        let client = script
            .client()
            .with_credentials(Credentials::bearer("s3cret"));
        let (pages, path, message) = failed(call(&client, Op::Address).all_pages()).await;
        assert_eq!((pages, path.as_str()), (1, "next"), "{next}");
        assert!(
            message.contains("not followed") && !message.contains("to=2"),
            "{message}"
        );
        assert_eq!(script.asked(), ["/v1/pets"]);
    }
}

#[tokio::test]
async fn the_link_header_leads_to_the_next_page() {
    let script = Script::default();
    script.add(
        200,
        &[(
            "link",
            "</v1/pets?page=2>; rel=\"next\", </v1/pets?page=3>; rel=\"last\"",
        )],
        r#"[{"id":1}]"#,
    );
    script.add(
        200,
        &[
            ("link", "</v1/pets>; rel=prev"),
            ("link", "</v1/pets?page=3>; rel=next"),
        ],
        r#"[{"id":2}]"#,
    );
    script.add(200, &[], r#"[{"id":3}]"#);
    let client = script.client();
    let call: Call<'_, Vec<Pet>> = Call::of(&client, &OPERATIONS, Op::Link as usize, &[]);
    assert_eq!(ids(call.all_items(Some)).await.unwrap(), [1, 2, 3]);
    assert_eq!(
        script.asked(),
        ["/v1/pets", "/v1/pets?page=2", "/v1/pets?page=3"]
    );
}

#[tokio::test]
async fn numbers_of_pages_end_with_a_page_that_is_not_full() {
    let two = r#"{"data":[{"id":1},{"id":2}]}"#;
    let script = Script::of([
        two,
        r#"{"data":[{"id":3},{"id":4}]}"#,
        r#"{"data":[{"id":5}]}"#,
    ]);
    let client = script.client();
    let two_each = call(&client, Op::Number).query("size", View::I64(2));
    assert_eq!(ids(pets(two_each)).await.unwrap(), [1, 2, 3, 4, 5]);
    let asked = [
        "/v1/pets?size=2",
        "/v1/pets?size=2&page=2",
        "/v1/pets?size=2&page=3",
    ];
    assert_eq!(script.asked(), asked);

    // More than the server gives at most: only an empty page is the end.
    let script = Script::of([two, r#"{"data":[]}"#]);
    let client = script.client();
    let many = call(&client, Op::Number)
        .query("size", View::I64(100))
        .query("page", View::I64(4));
    assert_eq!(ids(pets(many)).await.unwrap(), [1, 2]);
    assert_eq!(
        script.asked(),
        ["/v1/pets?size=100&page=4", "/v1/pets?size=100&page=5"]
    );
}

#[tokio::test]
async fn the_number_of_pages_or_items_ends_them() {
    let script = Script::of([
        r#"{"data":[{"id":1}],"of":2}"#,
        r#"{"data":[{"id":2}],"of":2}"#,
    ]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::Of))).await.unwrap(), [1, 2]);
    assert_eq!(script.asked(), ["/v1/pets", "/v1/pets?page=1"]);

    let script = Script::of([
        r#"{"data":[{"id":1},{"id":2}],"total":3}"#,
        r#"{"data":[{"id":3}],"total":3}"#,
    ]);
    let client = script.client();
    assert_eq!(
        ids(pets(call(&client, Op::Total))).await.unwrap(),
        [1, 2, 3]
    );
    assert_eq!(script.asked(), ["/v1/pets", "/v1/pets?skip=2"]);

    // What is called a total may count the page.
    let script = Script::of([
        r#"{"data":[{"id":1}],"total":1}"#,
        r#"{"data":[{"id":2}],"total":1}"#,
        r#"{"data":[],"total":0}"#,
    ]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::Total))).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_server_that_gives_the_same_page_again_does_not_do_so_for_ever() {
    let page = r#"{"data":[{"id":1},{"id":2}]}"#;
    let script = Script::of([page, page, page]);
    let client = script.client();
    let (pages, path, message) = failed(call(&client, Op::Number).all_pages()).await;
    assert_eq!((pages, path.as_str()), (2, "data"));
    assert!(message.contains("same items"), "{message}");
    let empty = r#"{"data":[],"more":true}"#;
    let script = Script::of([empty, empty, empty]);
    let client = script.client();
    assert_eq!(failed(call(&client, Op::More).all_pages()).await.0, 2);
}

#[tokio::test]
async fn a_page_whose_items_are_null_is_an_empty_one() {
    // It ends numbers of pages, and a cursor in it leads on.
    let script = Script::of([r#"{"data":[{"id":1},{"id":2}]}"#, r#"{"data":null}"#]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::Number))).await.unwrap(), [1, 2]);
    assert_eq!(script.asked(), ["/v1/pets", "/v1/pets?page=2"]);

    let script = Script::of([
        r#"{"data":null,"next":"a"}"#,
        r#"{"data":[{"id":3}],"next":null}"#,
    ]);
    let client = script.client();
    assert_eq!(ids(pets(call(&client, Op::Cursor))).await.unwrap(), [3]);

    let script = Script::of([r#"{"data":null,"more":true}"#]);
    let client = script.client();
    let (pages, path, _) = failed(call(&client, Op::After).all_pages()).await;
    assert_eq!((pages, path.as_str()), (1, "id"));
}

#[tokio::test]
async fn a_promise_of_more_that_leads_nowhere_is_an_error() {
    let script = Script::of([r#"{"data":{"id":1},"next":"a"}"#]);
    let client = script.client();
    let (pages, path, message) = failed(call(&client, Op::Cursor).all_pages()).await;
    assert_eq!((pages, path.as_str()), (1, "data"), "{message}");
}

#[tokio::test]
async fn a_failure_between_pages_ends_the_stream_with_it() {
    let script = Script::of([r#"{"data":[{"id":1}],"next":"a"}"#]);
    script.add(500, &[], "{}");
    script.add(200, &[], r#"{"data":[{"id":2}]}"#);
    let client = script.client();
    let outcomes: Vec<Result<Pet, Error>> = pets(call(&client, Op::Cursor)).collect().await;
    let [Ok(_), Err(error)] = outcomes.as_slice() else {
        panic!("{}", outcomes.len());
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let script = Script::of([r#"{"data":[{"id":1}],"next":"a"}"#]);
    let client = script.client();
    let mut pets = pets(call(&client, Op::Cursor));
    assert!(script.asked().is_empty());
    assert_eq!(pets.try_next().await.unwrap().unwrap().id, Some(1));
    assert_eq!(script.asked().len(), 1);
}

#[tokio::test]
async fn an_operation_without_pages_says_so() {
    let script = Script::default();
    let client = script.client();
    let outcome = pets(call(&client, Op::Alone)).try_next().await;
    assert!(
        matches!(outcome.map_err(Error::into_kind), Err(ErrorKind::Request(message)) if message.contains("pages"))
    );
}

#[cfg(all(feature = "retry", feature = "tokio"))]
#[tokio::test(start_paused = true)]
async fn a_page_is_tried_again_as_any_call() {
    use pagewire_runtime::client::{Retry, RetryPolicy, TokioSleep};

    let script = Script::of([r#"{"data":[{"id":1}],"next":"a"}"#]);
    script.add(429, &[("retry-after", "7")], "{}");
    script.add(200, &[], r#"{"data":[{"id":2}]}"#);
    let start = tokio::time::Instant::now();
    let retry = Retry::new(script.clone(), RetryPolicy::default(), TokioSleep);
    let client = Client::new(BaseUrl::parse("https://pets.example/v1").unwrap(), retry);
    assert_eq!(ids(pets(call(&client, Op::Cursor))).await.unwrap(), [1, 2]);
    assert_eq!(start.elapsed().as_secs(), 7);
    assert_eq!(script.asked().len(), 3);
}

#[test]
fn streams_can_move_to_another_thread() {
    fn is_send<T: Send>(_: T) {}
    let script = Script::default();
    let client = script.client();
    is_send(pets(call(&client, Op::Cursor)));
}
