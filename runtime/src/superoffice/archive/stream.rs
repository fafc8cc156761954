//! All rows of an archive, page by page.

use futures_util::StreamExt as _;
use http::StatusCode;

use super::{FromRow, Row, TypedRow};
use crate::client::paging::{Items, Page, rows_of};
use crate::client::{Call, Error, Rows};
use crate::superoffice::text::FieldError;

use page::PageOfRows;

/// A page of rows, in the form that every archive returns.
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
    /// Streams all rows of an archive in pages of `page_size`, fetched when the stream is polled; see the method `rows` of archive calls.
    #[doc(hidden)]
    pub fn archive_rows<A: 'c>(self, page_size: i32) -> Items<'c, TypedRow<A>> {
        rows_of(self, page_size, ["$top", "$skip"], |page: PageOfRows| {
            let rows = page.value.unwrap_or_default().into_iter();
            let rows = rows.map(|row| TypedRow::from(Row::from(row)));
            Page::linked(rows.collect(), page.next_link)
        })
    }
}

impl<'c, R, A, W> Call<'c, R, Rows<A, W>> {
    /// The same, with exactly the columns of `T`, and each row read into a `T`.
    #[doc(hidden)]
    pub fn archive_rows_as<T: FromRow + 'c>(self, page_size: i32) -> Items<'c, T>
    where
        A: 'c,
    {
        let call = self.select(T::columns());
        let operation = call.operation();
        let rows = call.archive_rows::<A>(page_size);
        Items::of(rows.map(move |row| {
            let row = row?;
            T::from_row(&row).map_err(|error| unreadable(error).of(operation))
        }))
    }
}

/// The error of a row with an invalid value in a column.
fn unreadable(error: FieldError) -> Error {
    Error::body(StatusCode::OK, "value", error.to_string())
}
