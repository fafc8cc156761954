//! Streams of rows over archives that tell where the next page is, and over those that do not.

use futures_util::{StreamExt, TryStreamExt, pin_mut};
use pagewire_runtime::client::paging::{self, Page, PageRequest};
use pagewire_runtime::client::{Error, ErrorKind, TimeLimit, TransportError};

/// An archive of `total` rows with pages of 10 at most.
fn page(request: &PageRequest, total: i32) -> Vec<i32> {
    let end = total.min(request.skip + request.top.min(10));
    (request.skip..end).collect()
}

fn linked(request: &PageRequest, total: i32, link: &str) -> Page<i32> {
    let rows = page(request, total);
    let behind = request.skip + i32::try_from(rows.len()).unwrap();
    let link = link.replace("{skip}", &behind.to_string());
    Page::linked(rows, (behind < total).then_some(link))
}

#[tokio::test]
async fn links_are_followed_to_the_end() {
    let links = [
        "https://x/api/v1/ChatSession?$top=10&$skip={skip}",
        "https://x/api/v1/ChatSession?%24SKIP={skip}&$filter=a%20eq%201#end",
        "https://x/api/v1/ChatSession",
    ];
    for link in links {
        for total in [0, 1, 10, 25, 30] {
            // The server gives fewer rows than asked for: only the link tells.
            let rows = paging::rows(100, async |request| Ok(linked(&request, total, link)));
            let rows: Vec<i32> = rows.try_collect().await.unwrap();
            assert_eq!(rows, (0..total).collect::<Vec<_>>(), "{link} {total}");
        }
    }
}

#[tokio::test]
async fn pages_without_links_end_with_one_that_is_not_full() {
    for (total, calls) in [(0, 1), (4, 1), (5, 2), (12, 3)] {
        let mut asked = Vec::new();
        let rows = paging::rows(5, |request: PageRequest| {
            asked.push(request.skip);
            async move { Ok(Page::counted(page(&request, total))) }
        });
        let rows: Vec<i32> = rows.try_collect().await.unwrap();
        assert_eq!(rows, (0..total).collect::<Vec<_>>());
        assert_eq!(asked, (0..calls).map(|call| call * 5).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn nothing_is_fetched_before_it_is_asked_for() {
    let mut calls = 0;
    {
        let pages = paging::pages(10, |request| {
            calls += 1;
            async move { Ok(linked(&request, 100, "/a?$skip={skip}")) }
        });
        pin_mut!(pages);
        assert_eq!(pages.next().await.unwrap().unwrap().len(), 10);
    }
    assert_eq!(calls, 1);
}

#[tokio::test]
async fn a_link_that_does_not_lead_on_is_an_error_behind_its_page() {
    let pages = paging::pages(10, async |request| Ok(linked(&request, 100, "/a?$skip=10")));
    let results: Vec<Result<Vec<i32>, Error>> = pages.collect().await;
    let [Ok(_), Ok(_), Err(error)] = results.as_slice() else {
        panic!("{results:?}");
    };
    assert!(matches!(error.kind(), ErrorKind::Body { path, .. } if path == "odata.nextLink"));
}

#[tokio::test]
async fn the_first_failure_ends_the_stream() {
    let pages = paging::pages(10, async |request: PageRequest| {
        if request.skip > 0 {
            return Err(TransportError::timeout(TimeLimit::Other).into());
        }
        Ok(linked(&request, 100, "/a?$skip={skip}"))
    });
    let results: Vec<Result<Vec<i32>, Error>> = pages.collect().await;
    let [Ok(_), Err(error)] = results.as_slice() else {
        panic!("{results:?}");
    };
    assert!(matches!(error.kind(), ErrorKind::Timeout { .. }));
}

#[test]
fn streams_can_move_to_another_thread() {
    fn is_send<T: Send>(_: T) {}
    is_send(paging::rows(1, |request| async move {
        Ok(linked(&request, 1, "/a"))
    }));
}
