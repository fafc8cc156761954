// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::Map;

use super::operations::*;
use super::requests::UpsertRequest;
use crate::types::{MassOperationResult, TableRecord};

/// Calls of the tag `DatabaseTable_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DatabaseTableAgentClient<'c>(&'c Client);

impl<'c> DatabaseTableAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Delete.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Delete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Delete.html)
    /// - body, [`DatabaseTableDeleteRequest`](crate::database_table_agent::DatabaseTableDeleteRequest).
    /// - answers 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().delete("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(self, table_name: &str, i_ds: &[i32]) -> Call<'c, MassOperationResult, Select> {
        self.call(DELETE, &[]).fields(&[("TableName", View::Str(table_name)), ("IDs", View::List(&i_ds))])
    }

    /// Delete row.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/DeleteRow`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_DeleteRow.html)
    /// - body, [`DeleteRowRequest`](crate::database_table_agent::DeleteRowRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.database_table_agent().delete_row("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_row(self, table_name: &str, id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_ROW, &[]).fields(&[("TableName", View::Str(table_name)), ("Id", View::I32(id))])
    }

    /// Insert.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Insert`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Insert.html)
    /// - body, [`InsertRequest`](crate::database_table_agent::InsertRequest).
    /// - answers 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().insert("text", &[], &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn insert(self, table_name: &str, columns: &[String], data_2: &[Vec<String>]) -> Call<'c, MassOperationResult, Select> {
        self.call(INSERT, &[]).fields(&[("TableName", View::Str(table_name)), ("Columns", View::List(&columns)), ("Data", View::List(&data_2))])
    }

    /// Insert row.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/InsertRow`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_InsertRow.html)
    /// - body, [`InsertRowRequest`](crate::database_table_agent::InsertRowRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().insert_row("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn insert_row(self, table_name: &str, values: &Map<String>) -> Call<'c, i32, Select> {
        self.call(INSERT_ROW, &[]).fields(&[("TableName", View::Str(table_name)), ("Values", View::Map(values))])
    }

    /// Read row.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/ReadRow`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_ReadRow.html)
    /// - body, [`ReadRowRequest`](crate::database_table_agent::ReadRowRequest).
    /// - answers 200 with [`TableRecord`](crate::types::TableRecord).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().read_row("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn read_row(self, table_name: &str, id: i32) -> Call<'c, TableRecord, Select> {
        self.call(READ_ROW, &[]).fields(&[("TableName", View::Str(table_name)), ("Id", View::I32(id))])
    }

    /// Truncate.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Truncate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Truncate.html)
    /// - body, [`TruncateRequest`](crate::database_table_agent::TruncateRequest).
    /// - answers 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().truncate("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn truncate(self, table_name: &str) -> Call<'c, MassOperationResult, Select> {
        self.call(TRUNCATE, &[]).fields(&[("TableName", View::Str(table_name))])
    }

    /// Update row.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/UpdateRow`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_UpdateRow.html)
    /// - body, [`UpdateRowRequest`](crate::database_table_agent::UpdateRowRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.database_table_agent().update_row("text", 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_row(self, table_name: &str, id: i32, values: &Map<String>) -> Call<'c, (), Select> {
        self.call(UPDATE_ROW, &[]).fields(&[("TableName", View::Str(table_name)), ("Id", View::I32(id)), ("Values", View::Map(values))])
    }

    /// Upsert.
    ///
    /// Online, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/Agents/DatabaseTable/Upsert`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/DatabaseTable_Agent/v1DatabaseTableAgent_Upsert.html)
    /// - body, [`UpsertRequest`](crate::database_table_agent::UpsertRequest).
    /// - answers 200 with [`MassOperationResult`](crate::types::MassOperationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.database_table_agent().upsert(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn upsert(self, body: &UpsertRequest) -> Call<'c, MassOperationResult, Select> {
        self.call(UPSERT, &[]).body(View::Carrier(body))
    }
}
