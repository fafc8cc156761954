//! Streams of all pages of a list and of all their items.
//!
//! If a description states how to follow the pages of an operation, its calls have the methods `pages` and `items`; see
//! [`Pages`]. [`pages`] and [`rows`] are for calls of your own.

mod address;
mod all;
#[cfg(feature = "superoffice")]
mod archive;
mod walk;

pub use futures_core::Stream;
use futures_util::stream;
use http::StatusCode;

use crate::client::Error;

pub use all::{Items, Pages};
#[cfg(feature = "superoffice")]
pub(crate) use archive::rows_of;

/// The page to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageRequest {
    /// `$skip`: the number of rows before the page.
    pub skip: i32,
    /// `$top`: the maximum number of rows of the page.
    pub top: i32,
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    rows: Vec<T>,
    next: Next,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Next {
    Link(Option<String>),
    Count,
}

impl<T> Page<T> {
    /// A page with a link to the next one: `next_link` is `odata.nextLink`, empty or `None` on the last page.
    #[must_use]
    pub fn linked(rows: Vec<T>, next_link: Option<String>) -> Self {
        let next = Next::Link(next_link.filter(|link| !link.is_empty()));
        Self { rows, next }
    }

    /// A page without a link. The next page begins after its rows; a page that is not full is the last one.
    #[must_use]
    pub fn counted(rows: Vec<T>) -> Self {
        let next = Next::Count;
        Self { rows, next }
    }

    /// The next request; `None` after the last page.
    fn next(&self, request: &PageRequest) -> Result<Option<PageRequest>, Error> {
        let rows = i32::try_from(self.rows.len()).unwrap_or(i32::MAX);
        let behind = request.skip.saturating_add(rows);
        let (skip, top) = match &self.next {
            Next::Link(None) => return Ok(None),
            Next::Count if rows == 0 || rows < request.top => return Ok(None),
            Next::Count => (behind, request.top),
            Next::Link(Some(link)) => (
                parameter(link, "$skip").unwrap_or(behind),
                parameter(link, "$top").unwrap_or(request.top),
            ),
        };
        if skip <= request.skip {
            let message = "it does not lead on";
            return Err(Error::body(StatusCode::OK, "odata.nextLink", message));
        }
        Ok(Some(PageRequest { skip, top }))
    }
}

/// The numeric value of the query parameter `name`, ignoring case; `$` may be percent-encoded.
fn parameter(link: &str, name: &str) -> Option<i32> {
    let (_, query) = link.split_once('?')?;
    let query = query.split('#').next().unwrap_or_default();
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) =
        pairs.find(|(known, _)| known.replace("%24", "$").eq_ignore_ascii_case(name))?;
    value.parse().ok()
}

/// Streams all pages of `top` rows each. Each page is fetched by `fetch` when the stream is polled.
///
/// Only `$skip` and `$top` of a link are used. `fetch` decides where calls go, so a link in a response cannot send
/// credentials to another host. A link that does not advance is an error. Any error ends the stream.
///
/// The stream implements `Stream` of the crate `futures-util`, and `TryStreamExt` reads it. To iterate with `try_next`, pin
/// it with `std::pin::pin!`.
///
/// ```
/// # use pagewire_runtime::client::{Error, paging::{self, Page}};
/// # async fn call(skip: i32, top: i32) -> Result<(Vec<u8>, Option<String>), Error> { Ok((vec![], None)) }
/// # async fn example() -> Result<(), Error> {
/// use std::pin::pin;
/// use futures_util::TryStreamExt;
///
/// let mut pages = pin!(paging::pages(100, |page| async move {
///     let (rows, next_link) = call(page.skip, page.top).await?;
///     Ok(Page::linked(rows, next_link))
/// }));
/// while let Some(rows) = pages.try_next().await? {
///     println!("{} rows", rows.len());
/// }
/// # Ok(()) }
/// ```
pub fn pages<T, F, R>(top: i32, fetch: F) -> impl Stream<Item = Result<Vec<T>, Error>>
where
    F: FnMut(PageRequest) -> R,
    R: Future<Output = Result<Page<T>, Error>>,
{
    pages_from(PageRequest { skip: 0, top }, fetch)
}

fn pages_from<T, F, R>(first: PageRequest, fetch: F) -> impl Stream<Item = Result<Vec<T>, Error>>
where
    F: FnMut(PageRequest) -> R,
    R: Future<Output = Result<Page<T>, Error>>,
{
    stream::try_unfold((Ok(Some(first)), fetch), async |(request, mut fetch)| {
        // If the link of a page is wrong, the page is returned before the error.
        let Some(request) = request? else {
            return Ok(None);
        };
        let page = fetch(request.clone()).await?;
        let next = page.next(&request);
        Ok(Some((page.rows, (next, fetch))))
    })
}

/// Streams all rows, one by one; see [`pages`].
pub fn rows<T, F, R>(top: i32, fetch: F) -> impl Stream<Item = Result<T, Error>>
where
    F: FnMut(PageRequest) -> R,
    R: Future<Output = Result<Page<T>, Error>>,
{
    one_by_one(pages(top, fetch))
}

fn one_by_one<T>(
    pages: impl Stream<Item = Result<Vec<T>, Error>>,
) -> impl Stream<Item = Result<T, Error>> {
    use futures_util::TryStreamExt;
    pages
        .map_ok(|rows| stream::iter(rows.into_iter().map(Ok)))
        .try_flatten()
}
