// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BatchTaskInfo, BatchTaskState};

use super::operations::*;

/// Handlers of the tag `Batch_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait BatchAgentServer: Send + Sync + 'static {
    /// Removes a background job from the database.
    ///
    /// `POST /api/v1/Agents/Batch/DeleteBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTask.html)
    fn delete_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes several background jobs from the database.
    ///
    /// `POST /api/v1/Agents/Batch/DeleteBatchTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTasks.html)
    fn delete_batch_tasks<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns background jobs of one kind, of users and of the system.
    ///
    /// `POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetAllBatchTaskInfosByName.html)
    fn get_all_batch_task_infos_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        task_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns background jobs of one kind and state, of users and of the system.
    ///
    /// `POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetAllBatchTaskInfosByNameAndState.html)
    fn get_all_batch_task_infos_by_name_and_state<'a>(
        &'a self,
        cx: &'a server::Context,
        task_name: Option<String>,
        state: Option<BatchTaskState>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a background job with its state and progress.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfo.html)
    fn get_batch_task_info<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs that the given users have started.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociates.html)
    fn get_batch_task_infos_by_associates<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs in one state that the given users have started.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociatesAndState.html)
    fn get_batch_task_infos_by_associates_and_state<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_ids: Option<Vec<i32>>,
        state: Option<BatchTaskState>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs of one kind that the given users have started.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndAssociates.html)
    fn get_batch_task_infos_by_name_and_associates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        associate_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs of one kind and state that users have started.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndState.html)
    fn get_batch_task_infos_by_name_and_state<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        state: Option<BatchTaskState>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs in one state that users have started.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByState.html)
    fn get_batch_task_infos_by_state<'a>(
        &'a self,
        cx: &'a server::Context,
        state: Option<BatchTaskState>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs of one kind that the system has started.
    ///
    /// `POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetSystemBatchTaskInfosByName.html)
    fn get_system_batch_task_infos_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        task_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the background jobs of one kind and state that the system has started.
    ///
    /// `POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetSystemBatchTaskInfosByNameAndState.html)
    fn get_system_batch_task_infos_by_name_and_state<'a>(
        &'a self,
        cx: &'a server::Context,
        task_name: Option<String>,
        state: Option<BatchTaskState>,
    ) -> impl Future<Output = Result<Vec<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a background job and returns its key.
    ///
    /// `POST /api/v1/Agents/Batch/StartBatchJob`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StartBatchJob.html)
    fn start_batch_job<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_info: Option<BatchTaskInfo>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stops a background job and returns true when that succeeded.
    ///
    /// `POST /api/v1/Agents/Batch/StopBatchJob`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StopBatchJob.html)
    fn stop_batch_job<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes state, description, request and response of a background job and returns the job; the rest stays as it
    /// is.
    ///
    /// `POST /api/v1/Agents/Batch/UpdateBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_UpdateBatchTask.html)
    fn update_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_task_info: Option<BatchTaskInfo>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Batch_Agent`, served by `api`.
pub fn routes(api: impl BatchAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`BatchAgentServer`] that goes with an operation.
fn dispatch<'a, T: BatchAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::DeleteBatchTask) => {
            let mut batch_task_id = None;
            take!(input.arguments(&mut [&mut batch_task_id]));
            server::respond(cx, api.delete_batch_task(cx, batch_task_id))
        }
        Some(Op::DeleteBatchTasks) => {
            let mut batch_task_ids = None;
            take!(input.arguments(&mut [&mut batch_task_ids]));
            server::respond(cx, api.delete_batch_tasks(cx, batch_task_ids))
        }
        Some(Op::GetAllBatchTaskInfosByName) => {
            let mut task_name = None;
            take!(input.arguments(&mut [&mut task_name]));
            server::respond(cx, api.get_all_batch_task_infos_by_name(cx, task_name))
        }
        Some(Op::GetAllBatchTaskInfosByNameAndState) => {
            let mut task_name = None;
            let mut state = None;
            take!(input.arguments(&mut [&mut task_name, &mut state]));
            server::respond(cx, api.get_all_batch_task_infos_by_name_and_state(cx, task_name, state))
        }
        Some(Op::GetBatchTaskInfo) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.get_batch_task_info(cx, id))
        }
        Some(Op::GetBatchTaskInfosByAssociates) => {
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut associate_ids]));
            server::respond(cx, api.get_batch_task_infos_by_associates(cx, associate_ids))
        }
        Some(Op::GetBatchTaskInfosByAssociatesAndState) => {
            let mut associate_ids = None;
            let mut state = None;
            take!(input.arguments(&mut [&mut associate_ids, &mut state]));
            server::respond(cx, api.get_batch_task_infos_by_associates_and_state(cx, associate_ids, state))
        }
        Some(Op::GetBatchTaskInfosByNameAndAssociates) => {
            let mut name = None;
            let mut associate_ids = None;
            take!(input.arguments(&mut [&mut name, &mut associate_ids]));
            server::respond(cx, api.get_batch_task_infos_by_name_and_associates(cx, name, associate_ids))
        }
        Some(Op::GetBatchTaskInfosByNameAndState) => {
            let mut name = None;
            let mut state = None;
            take!(input.arguments(&mut [&mut name, &mut state]));
            server::respond(cx, api.get_batch_task_infos_by_name_and_state(cx, name, state))
        }
        Some(Op::GetBatchTaskInfosByState) => {
            let mut state = None;
            take!(input.arguments(&mut [&mut state]));
            server::respond(cx, api.get_batch_task_infos_by_state(cx, state))
        }
        Some(Op::GetSystemBatchTaskInfosByName) => {
            let mut task_name = None;
            take!(input.arguments(&mut [&mut task_name]));
            server::respond(cx, api.get_system_batch_task_infos_by_name(cx, task_name))
        }
        Some(Op::GetSystemBatchTaskInfosByNameAndState) => {
            let mut task_name = None;
            let mut state = None;
            take!(input.arguments(&mut [&mut task_name, &mut state]));
            server::respond(cx, api.get_system_batch_task_infos_by_name_and_state(cx, task_name, state))
        }
        Some(Op::StartBatchJob) => {
            let mut batch_task_info = None;
            take!(input.arguments(&mut [&mut batch_task_info]));
            server::respond(cx, api.start_batch_job(cx, batch_task_info))
        }
        Some(Op::StopBatchJob) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.stop_batch_job(cx, id))
        }
        Some(Op::UpdateBatchTask) => {
            let mut batch_task_info = None;
            take!(input.arguments(&mut [&mut batch_task_info]));
            server::respond(cx, api.update_batch_task(cx, batch_task_info))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
