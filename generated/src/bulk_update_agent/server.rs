// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ExecuteBySelectionIdRequest, FieldValueInfo};

use super::operations::*;

/// Handlers of the tag `BulkUpdate_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BulkUpdateAgentServer: Send + Sync + 'static {
    /// Changes fields of the given records in the background and returns the key of the job.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteByEntityIds.html)
    fn execute_by_entity_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        field_value_infos: Option<Vec<FieldValueInfo>>,
        table_name: Option<String>,
        context: Option<String>,
        ids: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes fields of all members of a selection in the background and returns the key of the job.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_ExecuteBySelectionId.html)
    fn execute_by_selection_id<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ExecuteBySelectionIdRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the fields of a kind of records that can be changed in bulk.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetAvailableFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetAvailableFields.html)
    fn get_available_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        tablename: Option<String>,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the outcome of a bulk update as JSON.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId.html)
    fn get_job_result_as_json_from_binary_object_id<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        binary_object_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the stored outcomes of bulk updates as JSON.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetJobResultsFromStorageAsJson.html)
    fn get_job_results_from_storage_as_json<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the fields stored for bulk updates of one table in one place of the client, or the default fields.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/GetStoredFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_GetStoredFields.html)
    fn get_stored_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        tablename: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Forgets the fields stored for bulk updates of one table in one place of the client, and returns whether that
    /// worked.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFields.html)
    fn remove_stored_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Forgets the fields stored for bulk updates of one table in one place of the client, and returns the default
    /// ones.
    ///
    /// `POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/BulkUpdate_Agent/v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields.html)
    fn remove_stored_fields_and_get_default_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<FieldValueInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `BulkUpdate_Agent`, served by `api`.
pub fn routes(api: impl BulkUpdateAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BulkUpdateAgentServer`] that goes with an operation.
fn dispatch<'a, T: BulkUpdateAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ExecuteByEntityIds) => {
            let mut field_value_infos = None;
            let mut table_name = None;
            let mut context = None;
            let mut ids = None;
            take!(input.arguments(&mut [&mut field_value_infos, &mut table_name, &mut context, &mut ids]));
            server::respond(cx, api.execute_by_entity_ids(cx, field_value_infos, table_name, context, ids))
        }
        Some(Op::ExecuteBySelectionId) => server::respond(cx, api.execute_by_selection_id(cx, take!(input.body()))),
        Some(Op::GetAvailableFields) => {
            let mut tablename = None;
            take!(input.arguments(&mut [&mut tablename]));
            server::respond(cx, api.get_available_fields(cx, tablename))
        }
        Some(Op::GetJobResultAsJsonFromBinaryObjectId) => {
            let mut table_name = None;
            let mut binary_object_id = None;
            take!(input.arguments(&mut [&mut table_name, &mut binary_object_id]));
            server::respond(cx, api.get_job_result_as_json_from_binary_object_id(cx, table_name, binary_object_id))
        }
        Some(Op::GetJobResultsFromStorageAsJson) => server::respond(cx, api.get_job_results_from_storage_as_json(cx)),
        Some(Op::GetStoredFields) => {
            let mut tablename = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut tablename, &mut context]));
            server::respond(cx, api.get_stored_fields(cx, tablename, context))
        }
        Some(Op::RemoveStoredFields) => {
            let mut table_name = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut table_name, &mut context]));
            server::respond(cx, api.remove_stored_fields(cx, table_name, context))
        }
        Some(Op::RemoveStoredFieldsAndGetDefaultFields) => {
            let mut table_name = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut table_name, &mut context]));
            server::respond(cx, api.remove_stored_fields_and_get_default_fields(cx, table_name, context))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
