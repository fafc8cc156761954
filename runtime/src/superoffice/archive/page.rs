//! Pages of rows, for handlers.

use serde_json::Value;

use super::evaluate::Asker;
use super::parse::FilterError;
use super::query::Query;
use crate::server::{Context, Error};
use crate::value::Map;

/// A row, as members by name.
pub type Members = Map<Value>;

/// A page of rows as a response. Generated crates implement it for their response types.
pub trait ArchivePage {
    /// The page with these rows and the address of the next page, if any.
    fn of_rows(rows: Vec<Members>, next_link: Option<String>) -> Self;
}

impl Query {
    /// The page of a handler whose rows are from elsewhere, such as a database. It has these rows and, if more rows follow,
    /// the [address of the next page](Self::next_link).
    ///
    /// Ask the database for one row more than `top` to find out whether more rows follow.
    ///
    /// ```
    /// # use pagewire_runtime::Map;
    /// # use pagewire_runtime::server::{Context, Error};
    /// # use pagewire_runtime::superoffice::archive::{ArchivePage, Query};
    /// # fn stored(_: &Query, _: i32) -> Vec<Map<serde_json::Value>> { Vec::new() }
    /// /// Pages have at most 100 rows.
    /// fn companies<P: ArchivePage>(cx: &Context) -> Result<P, Error> {
    ///     let query = Query::of(cx)?;
    ///     let size = query.top.unwrap_or(100).min(100);
    ///     let mut rows = stored(&query, size + 1);
    ///     let size = usize::try_from(size).unwrap_or(0);
    ///     let is_more = rows.len() > size;
    ///     rows.truncate(size);
    ///     Ok(query.page(cx, rows, is_more))
    /// }
    /// ```
    #[must_use]
    pub fn page<P: ArchivePage>(&self, cx: &Context, rows: Vec<Members>, is_more: bool) -> P {
        // The next page of a page without rows would be the same page.
        let link = (is_more && !rows.is_empty()).then(|| self.next_link(cx, rows.len()));
        P::of_rows(rows, link)
    }

    /// The page for servers with all `rows` in memory: the rows that [`run`](Self::run) returns, and the address of the
    /// next page if more rows follow.
    ///
    /// # Errors
    /// 400 for a filter that `run` does not support.
    pub fn run_page<P: ArchivePage>(
        &self,
        cx: &Context,
        rows: Vec<Members>,
        asker: &Asker,
    ) -> Result<P, Error> {
        let mut more = self.clone();
        more.top = self.top.map(|top| top.saturating_add(1));
        let mut found = more.run(rows, asker).map_err(|error| refused(&error))?;
        let size = self.top.and_then(|top| usize::try_from(top).ok());
        let is_more = size.is_some_and(|size| found.len() > size);
        found.truncate(size.unwrap_or(usize::MAX));
        Ok(self.page(cx, found, is_more))
    }

    /// The address of the page after one with this number of rows: the address of the call, with the rows so far in `$skip`.
    ///
    /// It is a path, or a complete address if the router has a [public one](crate::server::Router::with_public_address).
    #[must_use]
    pub fn next_link(&self, cx: &Context, rows: usize) -> String {
        let rows = i32::try_from(rows).unwrap_or(i32::MAX);
        cx.address_with("$skip", &self.skip.saturating_add(rows).to_string())
    }
}

/// The response to an unusable filter.
pub(super) fn refused(error: &FilterError) -> Error {
    Error::bad_request(format!("The query parameter '$filter', {error}."))
}
