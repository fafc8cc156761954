// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ExecuteByEntityIdsRequest, ExecuteBySelectionIdRequest, GetAvailableFieldsRequest,
    GetJobResultAsJsonFromBinaryObjectIdRequest, GetStoredFieldsRequest,
    RemoveStoredFieldsAndGetDefaultFieldsRequest, RemoveStoredFieldsRequest,
};
use crate::types::FieldValueInfo;

/// Handlers of the tag `BulkUpdate_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BulkUpdateAgentServer: Send + Sync + 'static {
    /// Execute by entity ids.
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteByEntityIds.html)
    fn execute_by_entity_ids(
        &self,
        cx: &server::Context,
        request: ExecuteByEntityIdsRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute by selection id.
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteBySelectionId.html)
    fn execute_by_selection_id(
        &self,
        cx: &server::Context,
        body: ExecuteBySelectionIdRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get available fields.
    /// `POST /api/v1/Agents/BulkUpdate/GetAvailableFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetAvailableFields.html)
    fn get_available_fields(
        &self,
        cx: &server::Context,
        request: GetAvailableFieldsRequest,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get job result as json from binary object id.
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId.html)
    fn get_job_result_as_json_from_binary_object_id(
        &self,
        cx: &server::Context,
        request: GetJobResultAsJsonFromBinaryObjectIdRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get job results from storage as json.
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultsFromStorageAsJson.html)
    fn get_job_results_from_storage_as_json(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get stored fields.
    /// `POST /api/v1/Agents/BulkUpdate/GetStoredFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetStoredFields.html)
    fn get_stored_fields(
        &self,
        cx: &server::Context,
        request: GetStoredFieldsRequest,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove stored fields.
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFields.html)
    fn remove_stored_fields(
        &self,
        cx: &server::Context,
        request: RemoveStoredFieldsRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove stored fields and get default fields.
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields.html)
    fn remove_stored_fields_and_get_default_fields(
        &self,
        cx: &server::Context,
        request: RemoveStoredFieldsAndGetDefaultFieldsRequest,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `BulkUpdate_Agent`, answered by `api`.
pub fn routes(api: impl BulkUpdateAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BulkUpdateAgentServer`] that goes with an operation.
fn dispatch<'a, T: BulkUpdateAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        EXECUTE_BY_ENTITY_IDS => server::answer(cx, api.execute_by_entity_ids(cx, input.body()?)),
        EXECUTE_BY_SELECTION_ID => server::answer(cx, api.execute_by_selection_id(cx, input.body()?)),
        GET_AVAILABLE_FIELDS => server::answer(cx, api.get_available_fields(cx, input.body()?)),
        GET_JOB_RESULT_AS_JSON_FROM_BINARY_OBJECT_ID => server::answer(cx, api.get_job_result_as_json_from_binary_object_id(cx, input.body()?)),
        GET_JOB_RESULTS_FROM_STORAGE_AS_JSON => server::answer(cx, api.get_job_results_from_storage_as_json(cx)),
        GET_STORED_FIELDS => server::answer(cx, api.get_stored_fields(cx, input.body()?)),
        REMOVE_STORED_FIELDS => server::answer(cx, api.remove_stored_fields(cx, input.body()?)),
        REMOVE_STORED_FIELDS_AND_GET_DEFAULT_FIELDS => server::answer(cx, api.remove_stored_fields_and_get_default_fields(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
