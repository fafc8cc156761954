// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    DeleteBatchTaskRequest, DeleteBatchTasksRequest, GetBatchTaskInfoRequest,
    GetBatchTaskInfosByAssociatesAndStateRequest, GetBatchTaskInfosByAssociatesRequest,
    GetBatchTaskInfosByNameAndAssociatesRequest, GetBatchTaskInfosByNameAndStateRequest,
    GetBatchTaskInfosByStateRequest, StartBatchJobRequest, StopBatchJobRequest,
    UpdateBatchTaskRequest,
};
use crate::types::BatchTaskInfo;

/// Handlers of the tag `Batch_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BatchAgentServer: Send + Sync + 'static {
    /// Delete batch task.
    /// `POST /api/v1/Agents/Batch/DeleteBatchTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTask.html)
    fn delete_batch_task(
        &self,
        cx: &server::Context,
        request: DeleteBatchTaskRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete batch tasks.
    /// `POST /api/v1/Agents/Batch/DeleteBatchTasks`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTasks.html)
    fn delete_batch_tasks(
        &self,
        cx: &server::Context,
        request: DeleteBatchTasksRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task info.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfo.html)
    fn get_batch_task_info(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfoRequest,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task infos by associates.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociates.html)
    fn get_batch_task_infos_by_associates(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfosByAssociatesRequest,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task infos by associates and state.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociatesAndState.html)
    fn get_batch_task_infos_by_associates_and_state(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfosByAssociatesAndStateRequest,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task infos by name and associates.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndAssociates.html)
    fn get_batch_task_infos_by_name_and_associates(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfosByNameAndAssociatesRequest,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task infos by name and state.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndState.html)
    fn get_batch_task_infos_by_name_and_state(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfosByNameAndStateRequest,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get batch task infos by state.
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByState.html)
    fn get_batch_task_infos_by_state(
        &self,
        cx: &server::Context,
        request: GetBatchTaskInfosByStateRequest,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Start batch job.
    /// `POST /api/v1/Agents/Batch/StartBatchJob`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StartBatchJob.html)
    fn start_batch_job(
        &self,
        cx: &server::Context,
        request: StartBatchJobRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stop batch job.
    /// `POST /api/v1/Agents/Batch/StopBatchJob`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StopBatchJob.html)
    fn stop_batch_job(
        &self,
        cx: &server::Context,
        request: StopBatchJobRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update batch task.
    /// `POST /api/v1/Agents/Batch/UpdateBatchTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_UpdateBatchTask.html)
    fn update_batch_task(
        &self,
        cx: &server::Context,
        request: UpdateBatchTaskRequest,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Batch_Agent`, answered by `api`.
pub fn routes(api: impl BatchAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BatchAgentServer`] that goes with an operation.
fn dispatch<'a, T: BatchAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        DELETE_BATCH_TASK => server::answer(cx, api.delete_batch_task(cx, input.body()?)),
        DELETE_BATCH_TASKS => server::answer(cx, api.delete_batch_tasks(cx, input.body()?)),
        GET_BATCH_TASK_INFO => server::answer(cx, api.get_batch_task_info(cx, input.body()?)),
        GET_BATCH_TASK_INFOS_BY_ASSOCIATES => server::answer(cx, api.get_batch_task_infos_by_associates(cx, input.body()?)),
        GET_BATCH_TASK_INFOS_BY_ASSOCIATES_AND_STATE => server::answer(cx, api.get_batch_task_infos_by_associates_and_state(cx, input.body()?)),
        GET_BATCH_TASK_INFOS_BY_NAME_AND_ASSOCIATES => server::answer(cx, api.get_batch_task_infos_by_name_and_associates(cx, input.body()?)),
        GET_BATCH_TASK_INFOS_BY_NAME_AND_STATE => server::answer(cx, api.get_batch_task_infos_by_name_and_state(cx, input.body()?)),
        GET_BATCH_TASK_INFOS_BY_STATE => server::answer(cx, api.get_batch_task_infos_by_state(cx, input.body()?)),
        START_BATCH_JOB => server::answer(cx, api.start_batch_job(cx, input.body()?)),
        STOP_BATCH_JOB => server::answer(cx, api.stop_batch_job(cx, input.body()?)),
        UPDATE_BATCH_TASK => server::answer(cx, api.update_batch_task(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
