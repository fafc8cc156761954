//! All pages of a call by what its description says of them.

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

/// All pages of a call, from the one that it asks for: a stream that fetches each when it is asked for.
///
/// Each page is a call like the first one, with its options, headers and credentials, so that retries count for it as well. How
/// the next page is asked for is in the description: a cursor or an address in the body, the header `Link`, a number of
/// the page or of the items before it. Options of the call for the size of pages stay; a cursor or number that it has is
/// where the stream begins.
///
/// An error ends the stream. One that is the stream's own is [`ErrorKind::Body`] after the page where it is: if a cursor or an address
/// comes a second time, if a page has the same items as the one before, if the body says that there are more pages and nothing
/// leads there, and if an address does not lead below the base address of the client, as credentials go nowhere else.
///
/// The stream is of the crate `futures-util`, whose `TryStreamExt` reads it.
pub struct Pages<'c, R>(BoxStream<'c, Result<R, Error>>);

/// What is in all [`Pages`] of a call, one by one; also the rows of all pages of an archive.
pub struct Items<'c, T>(BoxStream<'c, Result<T, Error>>);

impl<'c, R: Item + Send, S> Call<'c, R, S> {
    /// All pages of an operation that has some; the methods `pages` of generated calls.
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

    /// What `take` takes out of each of them; the methods `items` of generated calls.
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
