// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, SystemEventEntity, SystemEventEntityWithLinks};

use super::operations::*;

/// Calls of the tag `SystemEvent`.
#[derive(Clone, Copy, Debug)]
pub struct SystemEventClient<'c>(&'c Client);

impl<'c> SystemEventClient<'c> {
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
    /// `GET /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetAll.html)
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
    /// let answer = client.system_event().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PostSystemEventEntity.html)
    /// - body, [`SystemEventEntity`](crate::types::SystemEventEntity).
    /// - answers 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.system_event().post_system_event_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_system_event_entity(self, body: &SystemEventEntity) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::PostSystemEventEntity, &[]).body(View::Carrier(body))
    }

    /// Default system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/SystemEvent/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DefaultSystemEventEntity.html)
    /// - answers 200 with [`SystemEventEntity`](crate::types::SystemEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.system_event().default_system_event_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_system_event_entity(self) -> Call<'c, SystemEventEntity> {
        self.call(Op::DefaultSystemEventEntity, &[])
    }

    /// Get system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetSystemEventEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.system_event().get_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_system_event_entity(self, id: i32) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::GetSystemEventEntity, &[View::I32(id)])
    }

    /// Put system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PutSystemEventEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`SystemEventEntity`](crate::types::SystemEventEntity).
    /// - answers 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.system_event().put_system_event_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_system_event_entity(
        self,
        id: i32,
        body: &SystemEventEntity,
    ) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::PutSystemEventEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DeleteSystemEventEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.system_event().delete_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_system_event_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSystemEventEntity, &[View::I32(id)])
    }

    /// Patch system event entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PatchSystemEventEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.system_event().patch_system_event_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_system_event_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::PatchSystemEventEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](SystemEventClient::get_all), with its options.
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
