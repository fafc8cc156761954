// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BatchTaskInfo, BatchTaskState, Mode, ODataSlimResponse, Output};

use super::operations::*;

/// Handlers of the tag `Batch`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BatchServer: Send + Sync + 'static {
    /// Returns rows about background jobs (batch tasks), with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a background job and returns its key.
    ///
    /// `POST /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StartBatchJob.html)
    fn start_batch_job<'a>(
        &'a self,
        cx: &'a server::Context,
        body: BatchTaskInfo,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a background job with its state and progress.
    ///
    /// `GET /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfo.html)
    fn get_batch_task_info<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: i32,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes state, description, request and response of a background job and returns the job; the rest stays as it
    /// is.
    ///
    /// `PUT /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_UpdateBatchTask.html)
    fn update_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: i32,
        body: BatchTaskInfo,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a background job from the database.
    ///
    /// `DELETE /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_DeleteBatchTask.html)
    fn delete_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stops a background job and returns true when that succeeded.
    ///
    /// `POST /api/v1/BatchTask/{id}/Stop`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StopBatchJob.html)
    fn stop_batch_job<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs in one state that users have started.
    ///
    /// `GET /api/v1/BatchTask/{state}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfosByState.html)
    fn get_batch_task_infos_by_state<'a>(
        &'a self,
        cx: &'a server::Context,
        state: BatchTaskState,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Batch`, served by `api`.
pub fn routes(api: impl BatchServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BatchServer`] that goes with an operation.
fn dispatch<'a, T: BatchServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::StartBatchJob) => server::respond(cx, api.start_batch_job(cx, take!(input.body()))),
        Some(Op::GetBatchTaskInfo) => server::respond(
            cx,
            api.get_batch_task_info(cx, take!(input.path("batchTaskId"))),
        ),
        Some(Op::UpdateBatchTask) => server::respond(
            cx,
            api.update_batch_task(cx, take!(input.path("batchTaskId")), take!(input.body())),
        ),
        Some(Op::DeleteBatchTask) => server::respond(cx, api.delete_batch_task(cx, take!(input.path("batchTaskId")))),
        Some(Op::StopBatchJob) => server::respond(cx, api.stop_batch_job(cx, take!(input.path("id")))),
        Some(Op::GetBatchTaskInfosByState) => server::respond(
            cx,
            api.get_batch_task_infos_by_state(cx, take!(input.path("state"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
