// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Mode, ODataSlimResponse, Output, Script};

use super::operations::*;

/// Calls of the tag `Script`.
#[derive(Clone, Copy, Debug)]
pub struct ScriptClient<'c>(&'c Client);

impl<'c> ScriptClient<'c> {
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
    /// `GET /api/v1/Script`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetAll.html)
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
    /// let answer = client.script().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Get crm script by unique identifier.
    ///
    /// `GET /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text.
    /// - answers 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.script().get_crm_script_by_unique_identifier("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, Script> {
        self.call(Op::GetCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)])
    }

    /// Save crm script by unique identifier.
    ///
    /// `PUT /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_SaveCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text.
    /// - body, [`Script`](crate::types::Script).
    /// - answers 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.script().save_crm_script_by_unique_identifier("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_crm_script_by_unique_identifier(self, unique_identifier: &str, body: &Script) -> Call<'c, Script> {
        self.call(Op::SaveCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)]).body(View::Carrier(body))
    }

    /// Delete crm script by unique identifier.
    ///
    /// `DELETE /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_DeleteCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.script().delete_crm_script_by_unique_identifier("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, ()> {
        self.call(Op::DeleteCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ScriptClient::get_all), with its options.
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
