// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ExecuteBySelectionIdRequest, FieldValueInfo};

use super::operations::*;

/// Calls of the tag `BulkUpdate_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct BulkUpdateAgentClient<'c>(&'c Client);

impl<'c> BulkUpdateAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Changes fields of the given records in the background and returns the key of the job.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteByEntityIds.html)
    /// - body, `ExecuteByEntityIdsRequest`.
    ///   - `FieldValueInfos`, list of [`FieldValueInfo`](crate::types::FieldValueInfo): Fields to change, with
    ///     operations and values.
    ///   - `TableName`, text: Name of the database table of the records to change.
    ///   - `Context`, text: Place in the client whose settings are used.
    ///   - `Ids`, text: Keys of the records, separated by commas.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let field_value_infos = [
    ///     superoffice::types::FieldValueInfo::new().set_encoded_display_name("Example"),
    /// ];
    /// let response = client.bulk_update_agent().execute_by_entity_ids(
    ///     &field_value_infos,
    ///     "table name",
    ///     "context",
    ///     "ids",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_ExecuteByEntityIds")]
    #[inline]
    pub fn execute_by_entity_ids(
        self,
        field_value_infos: &[FieldValueInfo],
        table_name: &str,
        context: &str,
        ids: &str,
    ) -> Call<'c, i32, Select> {
        self.call(Op::ExecuteByEntityIds, &[])
            .arguments(&[View::List(&field_value_infos), View::Str(table_name), View::Str(context), View::Str(ids)])
    }

    /// Changes fields of all members of a selection in the background and returns the key of the job.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteBySelectionId.html)
    /// - body, [`ExecuteBySelectionIdRequest`](crate::types::ExecuteBySelectionIdRequest).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ExecuteBySelectionIdRequest::new().set_table_name("Example");
    /// let response = client.bulk_update_agent().execute_by_selection_id(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_ExecuteBySelectionId")]
    #[inline]
    pub fn execute_by_selection_id(self, body: &ExecuteBySelectionIdRequest) -> Call<'c, i32, Select> {
        self.call(Op::ExecuteBySelectionId, &[]).body(View::Carrier(body))
    }

    /// Returns the fields of a kind of records that can be changed in bulk.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetAvailableFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetAvailableFields.html)
    /// - body, `GetAvailableFieldsRequest`.
    ///   - `Tablename`, text: Kind of records, by table.
    /// - returns 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().get_available_fields("tablename").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_GetAvailableFields")]
    #[inline]
    pub fn get_available_fields(self, tablename: &str) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(Op::GetAvailableFields, &[]).arguments(&[View::Str(tablename)])
    }

    /// Returns the outcome of a bulk update as JSON.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId.html)
    /// - body, `GetJobResultAsJsonFromBinaryObjectIdRequest`.
    ///   - `TableName`, text: Name of the database table that the bulk update has changed.
    ///   - `BinaryObjectId`, `i32`: Key of the binary object with the outcome.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().get_job_result_as_json_from_binary_object_id(
    ///     "table name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId")]
    #[inline]
    pub fn get_job_result_as_json_from_binary_object_id(
        self,
        table_name: &str,
        binary_object_id: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetJobResultAsJsonFromBinaryObjectId, &[])
            .arguments(&[View::Str(table_name), View::I32(binary_object_id)])
    }

    /// Returns the stored outcomes of bulk updates as JSON.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultsFromStorageAsJson.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().get_job_results_from_storage_as_json().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_GetJobResultsFromStorageAsJson")]
    #[inline]
    pub fn get_job_results_from_storage_as_json(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetJobResultsFromStorageAsJson, &[])
    }

    /// Returns the fields stored for bulk updates of one table in one place of the client, or the default fields.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetStoredFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetStoredFields.html)
    /// - body, `GetStoredFieldsRequest`.
    ///   - `Tablename`, text: Kind of records, by table.
    ///   - `Context`, text: Place in the client whose settings are wanted.
    /// - returns 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().get_stored_fields("tablename", "context").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_GetStoredFields")]
    #[inline]
    pub fn get_stored_fields(self, tablename: &str, context: &str) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(Op::GetStoredFields, &[]).arguments(&[View::Str(tablename), View::Str(context)])
    }

    /// Forgets the fields stored for bulk updates of one table in one place of the client, and returns whether that
    /// worked.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFields.html)
    /// - body, `RemoveStoredFieldsRequest`.
    ///   - `TableName`, text: Name of the database table whose stored fields are forgotten.
    ///   - `Context`, text: Place in the client whose settings are forgotten.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().remove_stored_fields("table name", "context")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_RemoveStoredFields")]
    #[inline]
    pub fn remove_stored_fields(self, table_name: &str, context: &str) -> Call<'c, bool, Select> {
        self.call(Op::RemoveStoredFields, &[]).arguments(&[View::Str(table_name), View::Str(context)])
    }

    /// Forgets the fields stored for bulk updates of one table in one place of the client, and returns the default
    /// ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields.html)
    /// - body, `RemoveStoredFieldsAndGetDefaultFieldsRequest`.
    ///   - `TableName`, text: Name of the database table whose stored fields are forgotten.
    ///   - `Context`, text: Place in the client whose settings are forgotten.
    /// - returns 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.bulk_update_agent().remove_stored_fields_and_get_default_fields(
    ///     "table name",
    ///     "context",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields")]
    #[inline]
    pub fn remove_stored_fields_and_get_default_fields(
        self,
        table_name: &str,
        context: &str,
    ) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(Op::RemoveStoredFieldsAndGetDefaultFields, &[])
            .arguments(&[View::Str(table_name), View::Str(context)])
    }
}
