// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, BatchTaskState};

use super::operations::*;

/// Calls of the tag `Batch_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct BatchAgentClient<'c>(&'c Client);

impl<'c> BatchAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Removes a background job from the database.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/DeleteBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTask.html)
    /// - body, `DeleteBatchTaskRequest`.
    ///   - `BatchTaskId`, `i32`: Key of the batch task to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.batch_agent().delete_batch_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_DeleteBatchTask")]
    #[inline]
    pub fn delete_batch_task(self, batch_task_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteBatchTask, &[]).arguments(&[View::I32(batch_task_id)])
    }

    /// Removes several background jobs from the database.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/DeleteBatchTasks`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_DeleteBatchTasks.html)
    /// - body, `DeleteBatchTasksRequest`.
    ///   - `BatchTaskIds`, list of `i32`: Keys of the jobs to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.batch_agent().delete_batch_tasks(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_DeleteBatchTasks")]
    #[inline]
    pub fn delete_batch_tasks(self, batch_task_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteBatchTasks, &[]).arguments(&[View::List(&batch_task_ids)])
    }

    /// Returns background jobs of one kind, of users and of the system.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetAllBatchTaskInfosByName.html)
    /// - body, `GetAllBatchTaskInfosByNameRequest`.
    ///   - `TaskName`, text: Kind of job, by the name of its batch task definition.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_all_batch_task_infos_by_name("task name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetAllBatchTaskInfosByName")]
    #[inline]
    pub fn get_all_batch_task_infos_by_name(self, task_name: &str) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetAllBatchTaskInfosByName, &[]).arguments(&[View::Str(task_name)])
    }

    /// Returns background jobs of one kind and state, of users and of the system.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetAllBatchTaskInfosByNameAndState.html)
    /// - body, `GetAllBatchTaskInfosByNameAndStateRequest`.
    ///   - `TaskName`, text: Kind of job, by the name of its batch task definition.
    ///   - `State`, [`BatchTaskState`](crate::types::BatchTaskState): State of the batch tasks to return, such as
    ///     started or failed.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_all_batch_task_infos_by_name_and_state(
    ///     "task name",
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetAllBatchTaskInfosByNameAndState")]
    #[inline]
    pub fn get_all_batch_task_infos_by_name_and_state(
        self,
        task_name: &str,
        state: &BatchTaskState,
    ) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetAllBatchTaskInfosByNameAndState, &[]).arguments(&[View::Str(task_name), View::Enum(state)])
    }

    /// Returns a background job with its state and progress.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfo.html)
    /// - body, `GetBatchTaskInfoRequest`.
    ///   - `Id`, `i32`: Key of the job to return.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfo")]
    #[inline]
    pub fn get_batch_task_info(self, id: i32) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::GetBatchTaskInfo, &[]).arguments(&[View::I32(id)])
    }

    /// Returns the background jobs that the given users have started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociates.html)
    /// - body, `GetBatchTaskInfosByAssociatesRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose background jobs are returned.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_infos_by_associates(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfosByAssociates")]
    #[inline]
    pub fn get_batch_task_infos_by_associates(self, associate_ids: &[i32]) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetBatchTaskInfosByAssociates, &[]).arguments(&[View::List(&associate_ids)])
    }

    /// Returns the background jobs in one state that the given users have started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByAssociatesAndState.html)
    /// - body, `GetBatchTaskInfosByAssociatesAndStateRequest`.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose background jobs are returned.
    ///   - `State`, [`BatchTaskState`](crate::types::BatchTaskState): State of the batch tasks to return, such as
    ///     started or failed.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_infos_by_associates_and_state(
    ///     &[1],
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfosByAssociatesAndState")]
    #[inline]
    pub fn get_batch_task_infos_by_associates_and_state(
        self,
        associate_ids: &[i32],
        state: &BatchTaskState,
    ) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetBatchTaskInfosByAssociatesAndState, &[])
            .arguments(&[View::List(&associate_ids), View::Enum(state)])
    }

    /// Returns the background jobs of one kind that the given users have started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndAssociates.html)
    /// - body, `GetBatchTaskInfosByNameAndAssociatesRequest`.
    ///   - `Name`, text: Name of the definition that the job is made from, which says what kind of job it is.
    ///   - `AssociateIds`, list of `i32`: Keys of the users whose background jobs are returned.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_infos_by_name_and_associates("Example", &[1])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfosByNameAndAssociates")]
    #[inline]
    pub fn get_batch_task_infos_by_name_and_associates(
        self,
        name: &str,
        associate_ids: &[i32],
    ) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetBatchTaskInfosByNameAndAssociates, &[])
            .arguments(&[View::Str(name), View::List(&associate_ids)])
    }

    /// Returns the background jobs of one kind and state that users have started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByNameAndState.html)
    /// - body, `GetBatchTaskInfosByNameAndStateRequest`.
    ///   - `Name`, text: Name of the definition that the job is made from, which says what kind of job it is.
    ///   - `State`, [`BatchTaskState`](crate::types::BatchTaskState): State of the batch tasks to return, such as
    ///     started or failed.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_infos_by_name_and_state(
    ///     "Example",
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfosByNameAndState")]
    #[inline]
    pub fn get_batch_task_infos_by_name_and_state(
        self,
        name: &str,
        state: &BatchTaskState,
    ) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetBatchTaskInfosByNameAndState, &[]).arguments(&[View::Str(name), View::Enum(state)])
    }

    /// Returns the background jobs in one state that users have started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetBatchTaskInfosByState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetBatchTaskInfosByState.html)
    /// - body, `GetBatchTaskInfosByStateRequest`.
    ///   - `State`, [`BatchTaskState`](crate::types::BatchTaskState): State of the batch tasks to return, such as
    ///     started or failed.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_batch_task_infos_by_state(
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetBatchTaskInfosByState")]
    #[inline]
    pub fn get_batch_task_infos_by_state(self, state: &BatchTaskState) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetBatchTaskInfosByState, &[]).arguments(&[View::Enum(state)])
    }

    /// Returns the background jobs of one kind that the system has started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetSystemBatchTaskInfosByName.html)
    /// - body, `GetSystemBatchTaskInfosByNameRequest`.
    ///   - `TaskName`, text: Kind of job, by the name of its batch task definition.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_system_batch_task_infos_by_name("task name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetSystemBatchTaskInfosByName")]
    #[inline]
    pub fn get_system_batch_task_infos_by_name(self, task_name: &str) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetSystemBatchTaskInfosByName, &[]).arguments(&[View::Str(task_name)])
    }

    /// Returns the background jobs of one kind and state that the system has started.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByNameAndState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_GetSystemBatchTaskInfosByNameAndState.html)
    /// - body, `GetSystemBatchTaskInfosByNameAndStateRequest`.
    ///   - `TaskName`, text: Kind of job, by the name of its batch task definition.
    ///   - `State`, [`BatchTaskState`](crate::types::BatchTaskState): State of the batch tasks to return, such as
    ///     started or failed.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().get_system_batch_task_infos_by_name_and_state(
    ///     "task name",
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_GetSystemBatchTaskInfosByNameAndState")]
    #[inline]
    pub fn get_system_batch_task_infos_by_name_and_state(
        self,
        task_name: &str,
        state: &BatchTaskState,
    ) -> Call<'c, Vec<BatchTaskInfo>, Select> {
        self.call(Op::GetSystemBatchTaskInfosByNameAndState, &[]).arguments(&[View::Str(task_name), View::Enum(state)])
    }

    /// Starts a background job and returns its key.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/StartBatchJob`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StartBatchJob.html)
    /// - body, `StartBatchJobRequest`.
    ///   - `BatchTaskInfo`, [`BatchTaskInfo`](crate::types::BatchTaskInfo): Description of the background job to start,
    ///     with its input.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let batch_task_info = superoffice::types::BatchTaskInfo::new().set_name("Example");
    /// let response = client.batch_agent().start_batch_job(&batch_task_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_StartBatchJob")]
    #[inline]
    pub fn start_batch_job(self, batch_task_info: &BatchTaskInfo) -> Call<'c, i32, Select> {
        self.call(Op::StartBatchJob, &[]).arguments(&[View::Carrier(batch_task_info)])
    }

    /// Stops a background job and returns true when that succeeded.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/StopBatchJob`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_StopBatchJob.html)
    /// - body, `StopBatchJobRequest`.
    ///   - `Id`, `i32`: Key of the job to stop.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch_agent().stop_batch_job(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_StopBatchJob")]
    #[inline]
    pub fn stop_batch_job(self, id: i32) -> Call<'c, bool, Select> {
        self.call(Op::StopBatchJob, &[]).arguments(&[View::I32(id)])
    }

    /// Changes state, description, request and response of a background job and returns the job; the rest stays as it
    /// is.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Batch/UpdateBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Batch_Agent/v1BatchAgent_UpdateBatchTask.html)
    /// - body, `UpdateBatchTaskRequest`.
    ///   - `BatchTaskInfo`, [`BatchTaskInfo`](crate::types::BatchTaskInfo): Background job with its new state,
    ///     description, request and response.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let batch_task_info = superoffice::types::BatchTaskInfo::new().set_name("Example");
    /// let response = client.batch_agent().update_batch_task(&batch_task_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BatchAgent_UpdateBatchTask")]
    #[inline]
    pub fn update_batch_task(self, batch_task_info: &BatchTaskInfo) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::UpdateBatchTask, &[]).arguments(&[View::Carrier(batch_task_info)])
    }
}
