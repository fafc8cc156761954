// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use super::requests::ExecuteBySelectionIdRequest;
use crate::types::FieldValueInfo;

/// Calls of the tag `BulkUpdate_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct BulkUpdateAgentClient<'c>(&'c Client);

impl<'c> BulkUpdateAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Execute by entity ids.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteByEntityIds.html)
    /// - body, [`ExecuteByEntityIdsRequest`](crate::bulk_update_agent::ExecuteByEntityIdsRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().execute_by_entity_ids(&[], "text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn execute_by_entity_ids(
        self,
        field_value_infos: &[FieldValueInfo],
        table_name: &str,
        context: &str,
        ids: &str,
    ) -> Call<'c, i32, Select> {
        self.call(EXECUTE_BY_ENTITY_IDS, &[]).fields(&[("FieldValueInfos", View::List(&field_value_infos)), ("TableName", View::Str(table_name)), ("Context", View::Str(context)), ("Ids", View::Str(ids))])
    }

    /// Execute by selection id.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteBySelectionId.html)
    /// - body, [`ExecuteBySelectionIdRequest`](crate::bulk_update_agent::ExecuteBySelectionIdRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().execute_by_selection_id(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn execute_by_selection_id(self, body: &ExecuteBySelectionIdRequest) -> Call<'c, i32, Select> {
        self.call(EXECUTE_BY_SELECTION_ID, &[]).body(View::Carrier(body))
    }

    /// Get available fields.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetAvailableFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetAvailableFields.html)
    /// - body, [`GetAvailableFieldsRequest`](crate::bulk_update_agent::GetAvailableFieldsRequest).
    /// - answers 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().get_available_fields("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_available_fields(self, tablename: &str) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(GET_AVAILABLE_FIELDS, &[]).fields(&[("Tablename", View::Str(tablename))])
    }

    /// Get job result as json from binary object id.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId.html)
    /// - body, [`GetJobResultAsJsonFromBinaryObjectIdRequest`](crate::bulk_update_agent::GetJobResultAsJsonFromBinaryObjectIdRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().get_job_result_as_json_from_binary_object_id("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_job_result_as_json_from_binary_object_id(self, table_name: &str, binary_object_id: i32) -> Call<'c, String, Select> {
        self.call(GET_JOB_RESULT_AS_JSON_FROM_BINARY_OBJECT_ID, &[]).fields(&[("TableName", View::Str(table_name)), ("BinaryObjectId", View::I32(binary_object_id))])
    }

    /// Get job results from storage as json.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultsFromStorageAsJson.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().get_job_results_from_storage_as_json().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_job_results_from_storage_as_json(self) -> Call<'c, Vec<String>, Select> {
        self.call(GET_JOB_RESULTS_FROM_STORAGE_AS_JSON, &[])
    }

    /// Get stored fields.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetStoredFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetStoredFields.html)
    /// - body, [`GetStoredFieldsRequest`](crate::bulk_update_agent::GetStoredFieldsRequest).
    /// - answers 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().get_stored_fields("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_stored_fields(self, tablename: &str, context: &str) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(GET_STORED_FIELDS, &[]).fields(&[("Tablename", View::Str(tablename)), ("Context", View::Str(context))])
    }

    /// Remove stored fields.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFields.html)
    /// - body, [`RemoveStoredFieldsRequest`](crate::bulk_update_agent::RemoveStoredFieldsRequest).
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().remove_stored_fields("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_stored_fields(self, table_name: &str, context: &str) -> Call<'c, bool, Select> {
        self.call(REMOVE_STORED_FIELDS, &[]).fields(&[("TableName", View::Str(table_name)), ("Context", View::Str(context))])
    }

    /// Remove stored fields and get default fields.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields.html)
    /// - body, [`RemoveStoredFieldsAndGetDefaultFieldsRequest`](crate::bulk_update_agent::RemoveStoredFieldsAndGetDefaultFieldsRequest).
    /// - answers 200 with list of [`FieldValueInfo`](crate::types::FieldValueInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.bulk_update_agent().remove_stored_fields_and_get_default_fields("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_stored_fields_and_get_default_fields(self, table_name: &str, context: &str) -> Call<'c, Vec<FieldValueInfo>, Select> {
        self.call(REMOVE_STORED_FIELDS_AND_GET_DEFAULT_FIELDS, &[]).fields(&[("TableName", View::Str(table_name)), ("Context", View::Str(context))])
    }
}
