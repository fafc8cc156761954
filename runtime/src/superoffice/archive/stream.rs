//! All rows of an archive, page by page.

use futures_core::Stream;
use futures_util::StreamExt as _;
use http::StatusCode;

use super::{FromRow, Row, TypedRow};
use crate::client::paging::{Page, rows_of};
use crate::client::{Call, Error, Rows};
use crate::superoffice::text::FieldError;

use page::PageOfRows;

/// A page of rows, as every archive returns it.
mod page {
    #![expect(
        unreachable_pub,
        dead_code,
        reason = "carriers have public setters, and this one is only read"
    )]

    use serde_json::Value;

    use crate::Unknown;
    use crate::value::Map;

    pub(super) struct PageOfRows {
        pub(super) next_link: Option<String>,
        pub(super) value: Option<Vec<Map<Value>>>,
        unknown: Unknown,
    }

    crate::carrier! { PageOfRows "PageOfRows" crate::superoffice::PROFILE {
        0 next_link set_next_link String = "odata.nextLink";
        1 value set_value Vec<Map<Value>> = "value";
    } }
}

impl<'c, R, S> Call<'c, R, S> {
    /// All rows of an archive, fetched in pages of `page_size` when they are asked for; see the method `rows` on calls of
    /// archives.
    #[doc(hidden)]
    pub fn archive_rows<A>(
        self,
        page_size: i32,
    ) -> impl Stream<Item = Result<TypedRow<A>, Error>> + Send + use<'c, R, S, A> {
        let rows = rows_of(self, page_size, ["$top", "$skip"], |page: PageOfRows| {
            let rows = page.value.unwrap_or_default();
            Page::linked(rows.into_iter().map(Row::from).collect(), page.next_link)
        });
        rows.map(|row| row.map(TypedRow::from))
    }
}

impl<'c, R, A, W> Call<'c, R, Rows<A, W>> {
    /// The same, with exactly the columns of `T` and read into it.
    #[doc(hidden)]
    pub fn archive_rows_as<T: FromRow>(
        self,
        page_size: i32,
    ) -> impl Stream<Item = Result<T, Error>> + Send + use<'c, R, A, W, T> {
        let rows = self.select(T::columns()).archive_rows::<A>(page_size);
        rows.map(|row| {
            let row = row?;
            T::from_row(&row).map_err(unreadable)
        })
    }
}

/// The error of a row with a value that its column cannot have.
fn unreadable(error: FieldError) -> Error {
    Error::body(StatusCode::OK, "value", error.to_string())
}
