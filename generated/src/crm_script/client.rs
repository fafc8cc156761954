// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    CRMScriptEntity, CRMScriptEntityWithLinks, CRMScriptResult, EventData, JsonPatch, Mode, ODataSlimResponse, Output,
};
use crate::CallWithOptions;

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

    /// Returns rows about every CRMScript, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetAll.html)
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
    /// - rows of the archive `Ejscripts`, whose columns the feature `archive-ejscripts` brings, as in
    ///   `$select=ejscriptId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-ejscripts")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, ejscripts};
    ///
    /// let query = Query::new()
    ///     .select((ejscripts::EJSCRIPT_ID, ejscripts::NAME))
    ///     .filter(ejscripts::NAME.begins("A"))
    ///     .order_by(ejscripts::NAME.asc());
    /// let response = client.crm_script().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new CRMScript and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PostCRMScriptEntity.html)
    /// - body, [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    /// - returns 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CRMScriptEntity::new().set_name("Example");
    /// let response = client.crm_script().post_crm_script_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_PostCRMScriptEntity")]
    #[inline]
    pub fn post_crm_script_entity(self, body: &CRMScriptEntity) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PostCrmScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new CRMScript with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/CRMScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DefaultCRMScriptEntity.html)
    /// - returns 200 with [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().default_crm_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_DefaultCRMScriptEntity")]
    #[inline]
    pub fn default_crm_script_entity(self) -> Call<'c, CRMScriptEntity> {
        self.call(Op::DefaultCrmScriptEntity, &[])
    }

    /// Runs a CRMScript with parameters and returns what it prints.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScript.html)
    /// - `cRMScriptId` (path), `i32`: Key of the script to run.
    /// - body, dictionary of text.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().execute_script(1, &[("key", "Hello!".to_owned())].into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ExecuteScript")]
    #[inline]
    pub fn execute_script(self, c_rm_script_id: i32, body: &Map<String>) -> Call<'c, String> {
        self.call(Op::ExecuteScript, &[View::I32(c_rm_script_id)]).body(View::Map(body))
    }

    /// Runs a CRMScript as if an event had happened and returns the event with output values.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEvent.html)
    /// - `cRMScriptId` (path), `i32`: Key of the script to run.
    /// - body, [`EventData`](crate::types::EventData).
    /// - returns 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.crm_script().execute_script_as_event(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ExecuteScriptAsEvent")]
    #[inline]
    pub fn execute_script_as_event(self, c_rm_script_id: i32, body: &EventData) -> Call<'c, EventData> {
        self.call(Op::ExecuteScriptAsEvent, &[View::I32(c_rm_script_id)]).body(View::Carrier(body))
    }

    /// Checks the syntax of a stored CRMScript. Returns whether it is correct, with details of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScript.html)
    /// - `cRMScriptId` (path), `i32`: Key of the script to check.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().validate_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ValidateScript")]
    #[inline]
    pub fn validate_script(self, c_rm_script_id: i32) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateScript, &[View::I32(c_rm_script_id)])
    }

    /// Runs a CRMScript, found by its unique identifier, and returns what it prints.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text: Identifier of the script to run; unique across all customers.
    /// - body, dictionary of text.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().execute_script_by_unique_id(
    ///     "c rm script unique id",
    ///     &[("key", "Hello!".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ExecuteScriptByUniqueId")]
    #[inline]
    pub fn execute_script_by_unique_id(self, c_rm_script_unique_id: &str, body: &Map<String>) -> Call<'c, String> {
        self.call(Op::ExecuteScriptByUniqueId, &[View::Str(c_rm_script_unique_id)]).body(View::Map(body))
    }

    /// Runs a CRMScript, found by its unique identifier, as if an event had happened, and returns the event data with
    /// the output of the script.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text: Identifier of the script to run; unique across all customers.
    /// - body, [`EventData`](crate::types::EventData).
    /// - returns 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.crm_script().execute_script_as_event_by_unique_id(
    ///     "c rm script unique id",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId")]
    #[inline]
    pub fn execute_script_as_event_by_unique_id(
        self,
        c_rm_script_unique_id: &str,
        body: &EventData,
    ) -> Call<'c, EventData> {
        self.call(Op::ExecuteScriptAsEventByUniqueId, &[View::Str(c_rm_script_unique_id)]).body(View::Carrier(body))
    }

    /// Checks the syntax of a CRMScript, found by its unique identifier. Returns whether it is correct, with details of
    /// the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScriptByUniqueId.html)
    /// - `cRMScriptUniqueId` (path), text: Identifier of the script to check; unique across all customers.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().validate_script_by_unique_id("c rm script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_ValidateScriptByUniqueId")]
    #[inline]
    pub fn validate_script_by_unique_id(self, c_rm_script_unique_id: &str) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateScriptByUniqueId, &[View::Str(c_rm_script_unique_id)])
    }

    /// Returns one CRMScript by its key, with links to related resources. An unknown key gives 404.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetCRMScriptEntity.html)
    /// - `id` (path), `i32`: Key of the CRMScript that is returned.
    /// - returns 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.crm_script().get_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_GetCRMScriptEntity")]
    #[inline]
    pub fn get_crm_script_entity(self, id: i32) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::GetCrmScriptEntity, &[View::I32(id)])
    }

    /// Replaces a CRMScript by the one in the request and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PutCRMScriptEntity.html)
    /// - `id` (path), `i32`: Key of the CRMScript that is changed.
    /// - body, [`CRMScriptEntity`](crate::types::CRMScriptEntity).
    /// - returns 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CRMScriptEntity::new().set_name("Example");
    /// let response = client.crm_script().put_crm_script_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_PutCRMScriptEntity")]
    #[inline]
    pub fn put_crm_script_entity(self, id: i32, body: &CRMScriptEntity) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PutCrmScriptEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a CRMScript by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DeleteCRMScriptEntity.html)
    /// - `id` (path), `i32`: Key of the CRMScript that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.crm_script().delete_crm_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_DeleteCRMScriptEntity")]
    #[inline]
    pub fn delete_crm_script_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCrmScriptEntity, &[View::I32(id)])
    }

    /// Changes single properties of a CRMScript by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PatchCRMScriptEntity.html)
    /// - `id` (path), `i32`: Key of the CRMScript that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`CRMScriptEntityWithLinks`](crate::types::CRMScriptEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.crm_script().patch_crm_script_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CRMScriptEntity_PatchCRMScriptEntity")]
    #[inline]
    pub fn patch_crm_script_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, CRMScriptEntityWithLinks, Select> {
        self.call(Op::PatchCrmScriptEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](CrmScriptClient::get_all), with its options.
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
