// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    CRMScriptEntity, CRMScriptEntityWithLinks, CRMScriptResult, EventData, JsonPatch, Mode, ODataSlimResponse, Output,
};

use super::operations::*;

/// Calls of the tag `CRMScript`.
#[derive(Clone, Copy, Debug)]
pub struct CrmScriptClient<'c>(&'c Client);

impl<'c> CrmScriptClient<'c> {
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
    /// `GET /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetAll.html)
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
    /// let answer = client.crm_script().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PostCRMScriptEntity.html)
    /// - body, [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    /// - answers 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().post_crm_script_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_crm_script_entity(self, body: &CRMScriptEntity) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PostCrmScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Default crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/CRMScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DefaultCRMScriptEntity.html)
    /// - answers 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().default_crm_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_crm_script_entity(self) -> Call<'c, CRMScriptEntity> {
        self.call(Op::DefaultCrmScriptEntity, &[])
    }

    /// Execute script.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScript.html)
    /// - `cRMScriptId` (path), `i32`.
    /// - body, dictionary of text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().execute_script(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_script(self, c_rm_script_id: i32, body: &Map<String>) -> Call<'c, String> {
        self.call(Op::ExecuteScript, &[View::I32(c_rm_script_id)]).body(View::Map(body))
    }

    /// Execute script as event.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEvent.html)
    /// - `cRMScriptId` (path), `i32`.
    /// - body, [`EventData`](crate::types::EventData).
    /// - answers 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().execute_script_as_event(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_script_as_event(self, c_rm_script_id: i32, body: &EventData) -> Call<'c, EventData> {
        self.call(Op::ExecuteScriptAsEvent, &[View::I32(c_rm_script_id)]).body(View::Carrier(body))
    }

    /// Validate script.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScript.html)
    /// - `cRMScriptId` (path), `i32`.
    /// - answers 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().validate_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_script(self, c_rm_script_id: i32) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateScript, &[View::I32(c_rm_script_id)])
    }

    /// Execute script by unique id.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text.
    /// - body, dictionary of text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().execute_script_by_unique_id("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_script_by_unique_id(self, c_rm_script_unique_id: &str, body: &Map<String>) -> Call<'c, String> {
        self.call(Op::ExecuteScriptByUniqueId, &[View::Str(c_rm_script_unique_id)]).body(View::Map(body))
    }

    /// Execute script as event by unique id.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text.
    /// - body, [`EventData`](crate::types::EventData).
    /// - answers 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().execute_script_as_event_by_unique_id("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_script_as_event_by_unique_id(
        self,
        c_rm_script_unique_id: &str,
        body: &EventData,
    ) -> Call<'c, EventData> {
        self.call(Op::ExecuteScriptAsEventByUniqueId, &[View::Str(c_rm_script_unique_id)]).body(View::Carrier(body))
    }

    /// Validate script by unique id.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScriptByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text.
    /// - answers 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().validate_script_by_unique_id("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_script_by_unique_id(self, c_rm_script_unique_id: &str) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateScriptByUniqueId, &[View::Str(c_rm_script_unique_id)])
    }

    /// Get crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetCRMScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().get_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_crm_script_entity(self, id: i32) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::GetCrmScriptEntity, &[View::I32(id)])
    }

    /// Put crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PutCRMScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    /// - answers 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().put_crm_script_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_crm_script_entity(self, id: i32, body: &CRMScriptEntity) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PutCrmScriptEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DeleteCRMScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script().delete_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_crm_script_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCrmScriptEntity, &[View::I32(id)])
    }

    /// Patch crm script entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PatchCRMScriptEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.crm_script().patch_crm_script_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_crm_script_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PatchCrmScriptEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](CrmScriptClient::get_all), with its options.
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
