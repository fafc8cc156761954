// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{MassOperationResult, TableRecord, UpsertRequest};

use super::operations::*;

/// Calls of the tag `DatabaseTable_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DatabaseTableAgentClient<'c>(&'c Client);

impl<'c> DatabaseTableAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Removes rows of a table by their keys and returns whether that worked, with the number of rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Delete.html)
    /// - body, `DatabaseTable_DeleteRequest`.
    ///   - `TableName`, text: Name of the database table that loses the rows.
    ///   - `IDs`, list of `i32`: Keys of the rows to remove.
    /// - returns 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_table_agent().delete("table name", &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_Delete")]
    #[inline]
    pub fn delete(self, table_name: &str, ids: &[i32]) -> Call<'c, MassOperationResult, Select> {
        self.call(Op::Delete, &[]).arguments(&[View::Str(table_name), View::List(&ids)])
    }

    /// Removes one row of an extra table.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/DeleteRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_DeleteRow.html)
    /// - body, `DeleteRowRequest`.
    ///   - `TableName`, text: Extra table by its name in the database, in the form y\_aTable; other tables are refused
    ///     at present.
    ///   - `Id`, `i32`: Key of the row to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.database_table_agent().delete_row("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_DeleteRow")]
    #[inline]
    pub fn delete_row(self, table_name: &str, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteRow, &[]).arguments(&[View::Str(table_name), View::I32(id)])
    }

    /// Inserts many rows into a table at once and returns whether that worked, with the number of rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Insert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Insert.html)
    /// - body, `InsertRequest`.
    ///   - `TableName`, text: Name of the database table that gets the rows.
    ///   - `Columns`, list of text: Names of the columns that are written, in the order of the values in `Data`.
    ///   - `Data`, list of list of text: Values, row by row in the order of the columns; those that are not text or
    ///     int32 in the text form of the API.
    /// - returns 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_table_agent().insert("table name", &["columns"], &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_Insert")]
    #[inline]
    pub fn insert(
        self,
        table_name: &str,
        columns: &[impl AsRef<str>],
        data: &[Vec<String>],
    ) -> Call<'c, MassOperationResult, Select> {
        self.call(Op::Insert, &[])
            .arguments(
                &[View::Str(table_name), View::List(&pagewire_runtime::table::Texts(columns)), View::List(&data)],
            )
    }

    /// Inserts one row into an extra table and returns its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/InsertRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_InsertRow.html)
    /// - body, `InsertRowRequest`.
    ///   - `TableName`, text: Extra table by its name in the database, in the form y\_aTable; other tables are refused
    ///     at present.
    ///   - `Values`, dictionary of text: Values to store, by column; columns that are left out get their defaults.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_table_agent().insert_row(
    ///     "table name",
    ///     &[("key", "values".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_InsertRow")]
    #[inline]
    pub fn insert_row(self, table_name: &str, values: &Map<String>) -> Call<'c, i32, Select> {
        self.call(Op::InsertRow, &[]).arguments(&[View::Str(table_name), View::Map(values)])
    }

    /// Returns one row of an extra table.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/ReadRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_ReadRow.html)
    /// - body, `ReadRowRequest`.
    ///   - `TableName`, text: Extra table by its name in the database, in the form y\_aTable; other tables are refused
    ///     at present.
    ///   - `Id`, `i32`: Key of the row to return.
    /// - returns 200 with [`TableRecord`](crate::types::TableRecord).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_table_agent().read_row("table name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_ReadRow")]
    #[inline]
    pub fn read_row(self, table_name: &str, id: i32) -> Call<'c, TableRecord, Select> {
        self.call(Op::ReadRow, &[]).arguments(&[View::Str(table_name), View::I32(id)])
    }

    /// Removes all rows of a table, without an entry for each in logs, and returns whether that worked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Truncate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Truncate.html)
    /// - body, `TruncateRequest`.
    ///   - `TableName`, text: Name of the database table to empty.
    /// - returns 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.database_table_agent().truncate("table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_Truncate")]
    #[inline]
    pub fn truncate(self, table_name: &str) -> Call<'c, MassOperationResult, Select> {
        self.call(Op::Truncate, &[]).arguments(&[View::Str(table_name)])
    }

    /// Changes one row of an extra table.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/UpdateRow`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_UpdateRow.html)
    /// - body, `UpdateRowRequest`.
    ///   - `TableName`, text: Extra table by its name in the database, in the form y\_aTable; other tables are refused
    ///     at present.
    ///   - `Id`, `i32`: Key of the row to change.
    ///   - `Values`, dictionary of text: Values to store, by column; columns that are left out stay as they are.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.database_table_agent().update_row("table name", 1, &[("key", "values".to_owned())].into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_UpdateRow")]
    #[inline]
    pub fn update_row(self, table_name: &str, id: i32, values: &Map<String>) -> Call<'c, (), Select> {
        self.call(Op::UpdateRow, &[]).arguments(&[View::Str(table_name), View::I32(id), View::Map(values)])
    }

    /// Inserts new rows and changes existing ones at once, and can remove or empty those that were not given. Returns
    /// how many rows were touched.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Upsert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Upsert.html)
    /// - body, [`UpsertRequest`](crate::types::UpsertRequest).
    /// - returns 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::UpsertRequest::new().set_table_name("Example");
    /// let response = client.database_table_agent().upsert(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DatabaseTableAgent_Upsert")]
    #[inline]
    pub fn upsert(self, body: &UpsertRequest) -> Call<'c, MassOperationResult, Select> {
        self.call(Op::Upsert, &[]).body(View::Carrier(body))
    }
}
