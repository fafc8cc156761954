// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::TableRecord;

use super::operations::*;

/// Calls of the tag `TableRecord`.
#[derive(Clone, Copy, Debug)]
pub struct TableRecordClient<'c>(&'c Client);

impl<'c> TableRecordClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Inserts a row into an extra table and returns its key. The body has the values by column; columns that it leaves
    /// out get their defaults.
    ///
    /// `POST /api/v1/Table/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_InsertRow.html)
    /// - `tableName` (path), text: Extra table by its name in the database, such as y\_equipment.
    /// - body, dictionary of text.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.table_record().insert_row(
    ///     "table name",
    ///     &[("key", "Hello!".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TableRecord_InsertRow")]
    #[inline]
    pub fn insert_row(self, table_name: &str, body: &Map<String>) -> Call<'c, i32> {
        self.call(Op::InsertRow, &[View::Str(table_name)]).body(View::Map(body))
    }

    /// Returns a row of an extra table. An unknown key gives 404.
    ///
    /// `GET /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_ReadRow.html)
    /// - `tableName` (path), text: Extra table by its name in the database, such as y\_equipment.
    /// - `id` (path), `i32`: Key of the row to return.
    /// - returns 200 with [`TableRecord`](crate::types::TableRecord).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.table_record().read_row("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TableRecord_ReadRow")]
    #[inline]
    pub fn read_row(self, table_name: &str, id: i32) -> Call<'c, TableRecord> {
        self.call(Op::ReadRow, &[View::Str(table_name), View::I32(id)])
    }

    /// Changes a row of an extra table. The body has the values by column; columns that it leaves out keep theirs.
    /// Without a body the response is 400.
    ///
    /// `PUT /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_UpdateRow.html)
    /// - `tableName` (path), text: Extra table by its name in the database, such as y\_equipment.
    /// - `id` (path), `i32`: Key of the row to change.
    /// - body, dictionary of text.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.table_record().update_row("table name", 1, &[("key", "Hello!".to_owned())].into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TableRecord_UpdateRow")]
    #[inline]
    pub fn update_row(self, table_name: &str, id: i32, body: &Map<String>) -> Call<'c, ()> {
        self.call(Op::UpdateRow, &[View::Str(table_name), View::I32(id)]).body(View::Map(body))
    }

    /// Removes a row of an extra table.
    ///
    /// `DELETE /api/v1/Table/{tableName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TableRecord/v1TableRecord_DeleteRow.html)
    /// - `tableName` (path), text: Extra table by its name in the database, such as y\_equipment.
    /// - `id` (path), `i32`: Key of the row to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.table_record().delete_row("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TableRecord_DeleteRow")]
    #[inline]
    pub fn delete_row(self, table_name: &str, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteRow, &[View::Str(table_name), View::I32(id)])
    }
}
