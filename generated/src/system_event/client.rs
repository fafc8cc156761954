// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, SystemEventEntity, SystemEventEntityWithLinks};
use crate::CallWithOptions;

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

    /// Returns rows about every system event, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetAll.html)
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
    /// - rows of the archive `SystemEvents`, whose columns the feature `archive-system-events` brings, as in
    ///   `$select=SystemEvent_id,eventkey`, `$filter=eventkey begins 'A'` and `$orderBy=eventkey`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-system-events")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, system_events};
    ///
    /// let query = Query::new()
    ///     .select((system_events::SYSTEM_EVENT_ID, system_events::EVENTKEY))
    ///     .filter(system_events::EVENTKEY.begins("A"))
    ///     .order_by(system_events::EVENTKEY.asc());
    /// let response = client.system_event().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new system event and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PostSystemEventEntity.html)
    /// - body, [`SystemEventEntity`](crate::types::SystemEventEntity).
    /// - returns 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SystemEventEntity::new()
    ///     .set_scope(superoffice::types::SystemEventScope::SystemWide)
    ///     .set_eventkey("eventkey");
    /// let response = client.system_event().post_system_event_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_PostSystemEventEntity")]
    #[inline]
    pub fn post_system_event_entity(self, body: &SystemEventEntity) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::PostSystemEventEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new system event with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/SystemEvent/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DefaultSystemEventEntity.html)
    /// - returns 200 with [`SystemEventEntity`](crate::types::SystemEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.system_event().default_system_event_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_DefaultSystemEventEntity")]
    #[inline]
    pub fn default_system_event_entity(self) -> Call<'c, SystemEventEntity> {
        self.call(Op::DefaultSystemEventEntity, &[])
    }

    /// Returns one system event by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetSystemEventEntity.html)
    /// - `id` (path), `i32`: Key of the system event that is returned.
    /// - returns 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.system_event().get_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_GetSystemEventEntity")]
    #[inline]
    pub fn get_system_event_entity(self, id: i32) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::GetSystemEventEntity, &[View::I32(id)])
    }

    /// Replaces a system event by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PutSystemEventEntity.html)
    /// - `id` (path), `i32`: Key of the system event that is changed.
    /// - body, [`SystemEventEntity`](crate::types::SystemEventEntity).
    /// - returns 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SystemEventEntity::new()
    ///     .set_scope(superoffice::types::SystemEventScope::SystemWide)
    ///     .set_eventkey("eventkey");
    /// let response = client.system_event().put_system_event_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_PutSystemEventEntity")]
    #[inline]
    pub fn put_system_event_entity(
        self,
        id: i32,
        body: &SystemEventEntity,
    ) -> Call<'c, SystemEventEntityWithLinks, Select> {
        self.call(Op::PutSystemEventEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a system event by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DeleteSystemEventEntity.html)
    /// - `id` (path), `i32`: Key of the system event that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.system_event().delete_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_DeleteSystemEventEntity")]
    #[inline]
    pub fn delete_system_event_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSystemEventEntity, &[View::I32(id)])
    }

    /// Changes single properties of a system event by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays
    /// as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PatchSystemEventEntity.html)
    /// - `id` (path), `i32`: Key of the system event that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`SystemEventEntityWithLinks`](crate::types::SystemEventEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Add)
    ///         .set_path("path"),
    /// ];
    /// let response = client.system_event().patch_system_event_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SystemEventEntity_PatchSystemEventEntity")]
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
