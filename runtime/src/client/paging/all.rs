//! All pages of a call, as its description defines them.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::one_by_one;
use super::walk::Walk;
#[cfg(doc)]
use crate::client::ErrorKind;
use crate::client::exchange::{Wanted, collected};
use crate::client::{Call, Error};
use crate::table::Item;

/// A stream of all pages of a call, beginning with the one that the call asks for. Each page is fetched when the stream is polled.
///
/// Each page is a call with the same options, headers and credentials as the first one, and is retried like any call. The
/// description defines how the next page is requested: by a cursor or an address in the body, by the header `Link`, by a
/// page number, or by the number of items before the page. The call's options for the size of pages are kept. Its cursor or
/// number is where the stream begins.
///
/// An error ends the stream. The stream itself reports [`ErrorKind::Body`], after the affected page, in these cases:
/// - a cursor or an address is repeated;
/// - a page has the same items as the page before it;
/// - the body states that there are more pages but does not lead to one;
/// - an address is not below the base address of the client, as credentials go nowhere else.
///
/// The stream implements `Stream` of the crate `futures-util`, and `TryStreamExt` reads it.
pub struct Pages<'c, R>(BoxStream<'c, Result<R, Error>>);

/// A stream of the items in all [`Pages`] of a call, or of the rows in all pages of an archive.
pub struct Items<'c, T>(BoxStream<'c, Result<T, Error>>);

impl<'c, R: Item + Send, S> Call<'c, R, S> {
    /// All pages of an operation with pages; generated calls have it as `pages`.
    #[doc(hidden)]
    pub fn all_pages(self) -> Pages<'c, R> {
        let pages = stream::try_unfold(Walk::new(self.parts), async |mut walk| {
            let Some(call) = walk.call() else {
                return Ok(None);
            };
            let answer = collected(call, Wanted::whole::<R>()).await?;
            let page = answer.value::<R>()?;
            walk.turn(page.view(), &answer.head);
            Ok(Some((page, walk)))
        });
        Pages(pages.boxed())
    }

    /// The items that `take` extracts from each page; generated calls have it as `items`.
    #[doc(hidden)]
    pub fn all_items<T: Send + 'c>(self, take: fn(R) -> Option<Vec<T>>) -> Items<'c, T> {
        let lists = self
            .all_pages()
            .map_ok(move |page| take(page).unwrap_or_default());
        Items::of(one_by_one(lists))
    }
}

impl<'c, T> Items<'c, T> {
    pub(crate) fn of(items: impl Stream<Item = Result<T, Error>> + Send + 'c) -> Self {
        Self(items.boxed())
    }
}

impl<R> Stream for Pages<'_, R> {
    type Item = Result<R, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(cx)
    }
}

impl<T> Stream for Items<'_, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(cx)
    }
}

impl<R> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
