//! All rows of an archive, over a server that has them in pages.

use std::sync::{Arc, Mutex};

use crate::support::sample;
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Request, Response};
use pagewire_runtime::client::paging::Items;
use pagewire_runtime::client::{
    BaseUrl, Body, BoxFuture, Client, Error, ErrorKind, Transport, TransportError,
};
use pagewire_runtime::superoffice::archive::{Any, TypedRow, column};
use pagewire_runtime::superoffice::text::Fields;

/// Five rows, of which each page has `$top` at most, and the queries that asked for them.
#[derive(Clone, Default)]
struct Archive {
    asked: Arc<Mutex<Vec<String>>>,
}

impl Archive {
    fn page(&self, query: &str) -> String {
        self.asked.lock().unwrap().push(query.to_owned());
        let number = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|(known, _)| *known == name)
                .map_or(0, |(_, value)| value.parse::<usize>().unwrap())
        };
        let (skip, top) = (number("$skip"), number("$top"));
        let end = (skip + top).min(5);
        let rows: Vec<String> = (skip..end)
            .map(|row| {
                format!(r#"{{"PrimaryKey":"{row}","EntityName":"chat","rank":"[I:{row}]"}}"#)
            })
            .collect();
        let next = match end {
            5 => "null".to_owned(),
            _ => format!(r#""https://elsewhere.example/api?$skip={end}&$top={top}""#),
        };
        format!(
            r#"{{"odata.nextLink":{next},"value":[{}]}}"#,
            rows.join(",")
        )
    }
}

impl Transport for Archive {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let page = self.page(request.uri().query().unwrap_or_default());
        let mut response = Response::new(Body::from(Bytes::from(page)));
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        Box::pin(async move { Ok(response) })
    }
}

fn client(archive: &Archive) -> sample::Client {
    let base = BaseUrl::parse("https://example.com/api/").unwrap();
    Client::new(base, archive.clone()).into()
}

#[tokio::test]
async fn rows_come_from_all_pages_with_the_options_of_the_call() {
    let archive = Archive::default();
    let client = client(&archive);
    let filter = column("text").is("a & b").to_string();
    let call = client.chat_session().get_chat_messages(5).after(7);
    let call = call.into_inner();
    let call = call.query("$filter", pagewire_runtime::View::Str(&filter));
    let ranks: Vec<i32> = call
        .archive_rows::<Any>(2)
        .map_ok(|row| row.get_i32("rank").unwrap().unwrap())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(ranks, [0, 1, 2, 3, 4]);
    let rest = "after=7&$filter=text%20is%20'a%20%26%20b'&$top=2&$skip=";
    let expected: Vec<String> = [0, 2, 4].map(|skip| format!("{rest}{skip}")).into();
    assert_eq!(*archive.asked.lock().unwrap(), expected);
}

#[tokio::test]
async fn rows_that_the_call_leaves_out_stay_out() {
    let archive = Archive::default();
    let client = client(&archive);
    let call = client.chat_session().get_chat_messages(5).after(7);
    let call = call.into_inner();
    let call = call.query("$skip", pagewire_runtime::View::I32(3));
    let rows = call.archive_rows::<Any>(1);
    let keys: Vec<Option<i64>> = rows
        .map_ok(|row| row.primary_key())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(keys, [Some(3), Some(4)]);
}

#[tokio::test]
async fn the_size_of_the_call_is_the_most_rows_of_the_stream() {
    for (page_size, pages) in [(2, vec![(0, 2), (2, 2)]), (10, vec![(0, 3)])] {
        let archive = Archive::default();
        let client = client(&archive);
        let call = client.chat_session().get_chat_messages(5).into_inner();
        let call = call.query("$top", pagewire_runtime::View::I32(3));
        let rows = call
            .archive_rows::<Any>(page_size)
            .map_ok(|row| row.primary_key());
        let keys: Vec<Option<i64>> = rows.try_collect().await.unwrap();
        assert_eq!(keys, [Some(0), Some(1), Some(2)]);
        let pages = pages.into_iter();
        let expected: Vec<String> = pages
            .map(|(skip, top)| format!("$top={top}&$skip={skip}"))
            .collect();
        assert_eq!(*archive.asked.lock().unwrap(), expected);
    }
}

#[tokio::test]
async fn a_call_that_cannot_be_sent_ends_the_stream_with_its_error() {
    let client = client(&Archive::default());
    let call = client.chat_session().get_chat_messages(5).after(7);
    let call = call.header("x y", "z").into_inner();
    let rows: Result<Vec<_>, Error> = call.archive_rows::<Any>(1).try_collect().await;
    assert!(
        matches!(
            rows.as_ref().map_err(Error::kind),
            Err(ErrorKind::Request(_))
        ),
        "{rows:?}"
    );
}

/// A program keeps the rows between calls of its own.
struct Export {
    rows: Items<'static, TypedRow<Any>>,
}

#[tokio::test]
async fn rows_can_be_kept_in_a_struct_and_given_to_another_task() {
    let mut export = {
        let client = client(&Archive::default());
        let call = client.chat_session().get_chat_messages(5);
        let call = call.into_owned().into_inner();
        Export {
            rows: call.archive_rows(2),
        }
    };
    let first = export.rows.try_next().await.unwrap().unwrap();
    assert_eq!(first.get_i32("rank").unwrap(), Some(0));
    let rest = tokio::spawn(async move { export.rows.try_collect::<Vec<_>>().await });
    assert_eq!(rest.await.unwrap().unwrap().len(), 4);
}
