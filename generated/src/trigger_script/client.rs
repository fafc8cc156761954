// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    CRMScriptResult, JsonPatch, Mode, ODataSlimResponse, Output, TriggerScriptEntity, TriggerScriptEntityWithLinks,
};
use crate::CallWithOptions;

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

    /// Returns rows about every trigger script, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetAll.html)
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
    /// - rows of the archive `EventHandler`, whose columns the feature `archive-event-handler` brings, as in
    ///   `$select=screenChooserId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-event-handler")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, event_handler};
    ///
    /// let query = Query::new()
    ///     .select((event_handler::SCREEN_CHOOSER_ID, event_handler::NAME))
    ///     .filter(event_handler::NAME.begins("A"))
    ///     .order_by(event_handler::NAME.asc());
    /// let response = client.trigger_script().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new trigger script and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PostTriggerScriptEntity.html)
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - returns 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TriggerScriptEntity::new().set_name("Example");
    /// let response = client.trigger_script().post_trigger_script_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_PostTriggerScriptEntity")]
    #[inline]
    pub fn post_trigger_script_entity(
        self,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PostTriggerScriptEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new trigger script with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TriggerScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DefaultTriggerScriptEntity.html)
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.trigger_script().default_trigger_script_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_DefaultTriggerScriptEntity")]
    #[inline]
    pub fn default_trigger_script_entity(self) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::DefaultTriggerScriptEntity, &[])
    }

    /// Returns one trigger script by its key, with links to related resources. An unknown key gives 404.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptEntity.html)
    /// - `id` (path), `i32`: Key of the trigger script that is returned.
    /// - returns 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.trigger_script().get_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_GetTriggerScriptEntity")]
    #[inline]
    pub fn get_trigger_script_entity(self, id: i32) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::GetTriggerScriptEntity, &[View::I32(id)])
    }

    /// Replaces a trigger script by the one in the request and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PutTriggerScriptEntity.html)
    /// - `id` (path), `i32`: Key of the trigger script that is changed.
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - returns 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TriggerScriptEntity::new().set_name("Example");
    /// let response = client.trigger_script().put_trigger_script_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_PutTriggerScriptEntity")]
    #[inline]
    pub fn put_trigger_script_entity(
        self,
        id: i32,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PutTriggerScriptEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a trigger script by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptEntity.html)
    /// - `id` (path), `i32`: Key of the trigger script that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.trigger_script().delete_trigger_script_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_DeleteTriggerScriptEntity")]
    #[inline]
    pub fn delete_trigger_script_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTriggerScriptEntity, &[View::I32(id)])
    }

    /// Changes single properties of a trigger script by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PatchTriggerScriptEntity.html)
    /// - `id` (path), `i32`: Key of the trigger script that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`TriggerScriptEntityWithLinks`](crate::types::TriggerScriptEntityWithLinks).
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
    /// let response = client.trigger_script().patch_trigger_script_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_PatchTriggerScriptEntity")]
    #[inline]
    pub fn patch_trigger_script_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TriggerScriptEntityWithLinks, Select> {
        self.call(Op::PatchTriggerScriptEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Checks the syntax of a trigger script without running it. Returns whether it is correct, with details of the
    /// error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScript.html)
    /// - `triggerScriptId` (path), `i32`: Key of the trigger script to check.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.trigger_script().validate_trigger_script(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_ValidateTriggerScript")]
    #[inline]
    pub fn validate_trigger_script(self, trigger_script_id: i32) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateTriggerScript, &[View::I32(trigger_script_id)])
    }

    /// Returns the source and event of the trigger script that has the given unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text: Identifier of the trigger script to return; unique across all customers.
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.trigger_script().get_trigger_script_by_unique_id("trigger script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_GetTriggerScriptByUniqueId")]
    #[inline]
    pub fn get_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::GetTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }

    /// Stores a trigger script by its unique identifier and returns it with its source code.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_SaveTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text: Identifier of the trigger script to store; unique across all customers.
    /// - body, [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    /// - returns 200 with [`TriggerScriptEntity`](crate::types::TriggerScriptEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TriggerScriptEntity::new().set_name("Example");
    /// let response = client.trigger_script().save_trigger_script_by_unique_id(
    ///     "trigger script unique id",
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_SaveTriggerScriptByUniqueId")]
    #[inline]
    pub fn save_trigger_script_by_unique_id(
        self,
        trigger_script_unique_id: &str,
        body: &TriggerScriptEntity,
    ) -> Call<'c, TriggerScriptEntity> {
        self.call(Op::SaveTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)]).body(View::Carrier(body))
    }

    /// Removes a trigger script by its unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `DELETE /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text: Identifier of the trigger script to delete; unique across all customers.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.trigger_script().delete_trigger_script_by_unique_id("trigger script unique id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId")]
    #[inline]
    pub fn delete_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, ()> {
        self.call(Op::DeleteTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }

    /// Checks the syntax of a trigger script, found by its unique identifier, without running it. Returns whether it is
    /// correct, with details of the error if not.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId.html)
    /// - `triggerScriptUniqueId` (path), text: Identifier of the trigger script to check; unique across all customers.
    /// - returns 200 with [`CRMScriptResult`](crate::types::CRMScriptResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.trigger_script().validate_trigger_script_by_unique_id(
    ///     "trigger script unique id",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId")]
    #[inline]
    pub fn validate_trigger_script_by_unique_id(self, trigger_script_unique_id: &str) -> Call<'c, CRMScriptResult> {
        self.call(Op::ValidateTriggerScriptByUniqueId, &[View::Str(trigger_script_unique_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TriggerScriptClient::get_all), with its options.
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
