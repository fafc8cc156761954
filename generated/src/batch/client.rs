// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, BatchTaskState, Mode, ODataSlimResponse, Output};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Batch`.
#[derive(Clone, Copy, Debug)]
pub struct BatchClient<'c>(&'c Client);

impl<'c> BatchClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about background jobs (batch tasks), with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `BatchTasks`, whose columns the feature `archive-batch-tasks` brings, as in
    ///   `$select=DefinitionId,Description`, `$filter=Description begins 'A'` and `$orderBy=Description`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-batch-tasks")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, batch_tasks};
    ///
    /// let query = Query::new()
    ///     .select((batch_tasks::DEFINITION_ID, batch_tasks::DESCRIPTION))
    ///     .filter(batch_tasks::DESCRIPTION.begins("A"))
    ///     .order_by(batch_tasks::DESCRIPTION.asc());
    /// let response = client.batch().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Starts a background job and returns its key.
    ///
    /// `POST /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StartBatchJob.html)
    /// - body, [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BatchTaskInfo::new().set_name("Example");
    /// let response = client.batch().start_batch_job(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_StartBatchJob")]
    #[inline]
    pub fn start_batch_job(self, body: &BatchTaskInfo) -> Call<'c, i32> {
        self.call(Op::StartBatchJob, &[]).body(View::Carrier(body))
    }

    /// Returns a background job with its state and progress. An unknown key gives 404.
    ///
    /// `GET /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfo.html)
    /// - `batchTaskId` (path), `i32`: Key of the job to return.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch().get_batch_task_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_GetBatchTaskInfo")]
    #[inline]
    pub fn get_batch_task_info(self, batch_task_id: i32) -> Call<'c, BatchTaskInfo> {
        self.call(Op::GetBatchTaskInfo, &[View::I32(batch_task_id)])
    }

    /// Changes state, description, request and response of a background job and returns the job; the rest stays as it
    /// is.
    ///
    /// `PUT /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_UpdateBatchTask.html)
    /// - `batchTaskId` (path), `i32`: Key of the job to change.
    /// - body, [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BatchTaskInfo::new().set_name("Example");
    /// let response = client.batch().update_batch_task(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_UpdateBatchTask")]
    #[inline]
    pub fn update_batch_task(self, batch_task_id: i32, body: &BatchTaskInfo) -> Call<'c, BatchTaskInfo> {
        self.call(Op::UpdateBatchTask, &[View::I32(batch_task_id)]).body(View::Carrier(body))
    }

    /// Removes a background job from the database.
    ///
    /// `DELETE /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_DeleteBatchTask.html)
    /// - `batchTaskId` (path), `i32`: Key of the job to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.batch().delete_batch_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_DeleteBatchTask")]
    #[inline]
    pub fn delete_batch_task(self, batch_task_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteBatchTask, &[View::I32(batch_task_id)])
    }

    /// Stops a background job and returns true when that succeeded.
    ///
    /// `POST /api/v1/BatchTask/{id}/Stop`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StopBatchJob.html)
    /// - `id` (path), `i32`: Key of the job to stop.
    /// - returns 200 with `bool`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch().stop_batch_job(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_StopBatchJob")]
    #[inline]
    pub fn stop_batch_job(self, id: i32) -> Call<'c, bool> {
        self.call(Op::StopBatchJob, &[View::I32(id)])
    }

    /// Returns the background jobs in one state that users have started.
    ///
    /// `GET /api/v1/BatchTask/{state}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfosByState.html)
    /// - `state` (path), [`BatchTaskState`](crate::types::BatchTaskState): State of the jobs that are wanted.
    /// - returns 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.batch().get_batch_task_infos_by_state(
    ///     &superoffice::types::BatchTaskState::New,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Batch_GetBatchTaskInfosByState")]
    #[inline]
    pub fn get_batch_task_infos_by_state(self, state: &BatchTaskState) -> Call<'c, Vec<BatchTaskInfo>> {
        self.call(Op::GetBatchTaskInfosByState, &[View::Enum(state)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](BatchClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}
