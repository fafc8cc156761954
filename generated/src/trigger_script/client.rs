// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    CRMScriptResult, JsonPatch, Mode, ODataSlimResponse, Output, TriggerScriptEntity, TriggerScriptEntityWithLinks,
};

use super::operations::*;

/// Calls of the tag `TriggerScript`.
#[derive(Clone, Copy, Debug)]
pub struct TriggerScriptClient<'c>(&'c Client);

impl<'c> TriggerScriptClient<'c> {
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
    /// `GET /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetAll.html)
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
    /// let answer = client.trigger_script().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PostTriggerScriptEntity.html)
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - answers 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().post_trigger_script_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_trigger_script_entity(
        self,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PostTriggerScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Default trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TriggerScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DefaultTriggerScriptEntity.html)
    /// - answers 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().default_trigger_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_trigger_script_entity(self) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::DefaultTriggerScriptEntity, &[])
    }

    /// Get trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().get_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_trigger_script_entity(self, id: i32) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::GetTriggerScriptEntity, &[View::I32(id)])
    }

    /// Put trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PutTriggerScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - answers 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().put_trigger_script_entity(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_trigger_script_entity(
        self,
        id: i32,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PutTriggerScriptEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.trigger_script().delete_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_trigger_script_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTriggerScriptEntity, &[View::I32(id)])
    }

    /// Patch trigger script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PatchTriggerScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().patch_trigger_script_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_trigger_script_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PatchTriggerScriptEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Validate trigger script.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScript.html)
    /// - `triggerScriptId` (path), `i32`.
    /// - answers 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().validate_trigger_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_trigger_script(self, trigger_script_id: i32) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateTriggerScript, &[View::I32(trigger_script_id)])
    }

    /// Get trigger script by unique id.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text.
    /// - answers 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().get_trigger_script_by_unique_id("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::GetTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }

    /// Save trigger script by unique id.
    ///
    /// `PUT /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_SaveTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text.
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - answers 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().save_trigger_script_by_unique_id("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_trigger_script_by_unique_id(
        self,
        trigger_script_unique_id: &str,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::SaveTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)]).body(View::Carrier(body))
    }

    /// Delete trigger script by unique id.
    ///
    /// `DELETE /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.trigger_script().delete_trigger_script_by_unique_id("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, ()> {
        self.call(Op::DeleteTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }

    /// Validate trigger script by unique id.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text.
    /// - answers 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.trigger_script().validate_trigger_script_by_unique_id("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TriggerScriptClient::get_all), with its options.
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
