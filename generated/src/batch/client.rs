// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, BatchTaskState, Mode, ODataSlimResponse, Output};

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

    /// Get all.
    ///
    /// `GET /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Start batch job.
    ///
    /// `POST /api/v1/BatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StartBatchJob.html)
    /// - body, [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().start_batch_job(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn start_batch_job(self, body: &BatchTaskInfo) -> Call<'c, i32> {
        self.call(Op::StartBatchJob, &[]).body(View::Carrier(body))
    }

    /// Get batch task info.
    ///
    /// `GET /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfo.html)
    /// - `batchTaskId` (path), `i32`.
    /// - answers 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().get_batch_task_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_batch_task_info(self, batch_task_id: i32) -> Call<'c, BatchTaskInfo> {
        self.call(Op::GetBatchTaskInfo, &[View::I32(batch_task_id)])
    }

    /// Update batch task.
    ///
    /// `PUT /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_UpdateBatchTask.html)
    /// - `batchTaskId` (path), `i32`.
    /// - body, [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    /// - answers 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().update_batch_task(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_batch_task(self, batch_task_id: i32, body: &BatchTaskInfo) -> Call<'c, BatchTaskInfo> {
        self.call(Op::UpdateBatchTask, &[View::I32(batch_task_id)]).body(View::Carrier(body))
    }

    /// Delete batch task.
    ///
    /// `DELETE /api/v1/BatchTask/{batchTaskId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_DeleteBatchTask.html)
    /// - `batchTaskId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.batch().delete_batch_task(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_batch_task(self, batch_task_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteBatchTask, &[View::I32(batch_task_id)])
    }

    /// Stop batch job.
    ///
    /// `POST /api/v1/BatchTask/{id}/Stop`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_StopBatchJob.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with `bool`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().stop_batch_job(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn stop_batch_job(self, id: i32) -> Call<'c, bool> {
        self.call(Op::StopBatchJob, &[View::I32(id)])
    }

    /// Get batch task infos by state.
    ///
    /// `GET /api/v1/BatchTask/{state}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Batch/v1Batch_GetBatchTaskInfosByState.html)
    /// - `state` (path), [`BatchTaskState`](crate::types::BatchTaskState).
    /// - answers 200 with list of [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.batch().get_batch_task_infos_by_state(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_batch_task_infos_by_state(self, state: &BatchTaskState) -> Call<'c, Vec<BatchTaskInfo>> {
        self.call(Op::GetBatchTaskInfosByState, &[View::Enum(state)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](BatchClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}
