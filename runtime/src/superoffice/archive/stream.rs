//! All rows of an archive, page by page.

use futures_core::Stream;

use super::Row;
use crate::client::paging::{Page, rows_of};
use crate::client::{Call, Error};

use page::Rows;

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

    pub(super) struct Rows {
        pub(super) next_link: Option<String>,
        pub(super) value: Option<Vec<Map<Value>>>,
        unknown: Unknown,
    }

    crate::carrier! { Rows "Rows" crate::superoffice::PROFILE {
        0 next_link set_next_link String = "odata.nextLink";
        1 value set_value Vec<Map<Value>> = "value";
    } }
}

impl<'c, R, S> Call<'c, R, S> {
    /// All rows of an archive, fetched in pages of `page_size` when they are asked for; see the method of that name on calls
    /// of archives.
    #[doc(hidden)]
    pub fn archive_rows(
        self,
        page_size: i32,
    ) -> impl Stream<Item = Result<Row<'static>, Error>> + Send + 'c {
        rows_of(self, page_size, ["$top", "$skip"], |page: Rows| {
            let rows = page.value.unwrap_or_default();
            Page::linked(rows.into_iter().map(Row::from).collect(), page.next_link)
        })
    }
}
