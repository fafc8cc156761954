// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Mode, ODataSlimResponse, Output, Script};
use crate::CallWithOptions;

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

    /// Returns rows about every script, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Script`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetAll.html)
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
    /// - rows of the archive `CRMScripts`, whose columns the feature `archive-crm-scripts` brings, as in
    ///   `$select=name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-crm-scripts")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, crm_scripts};
    ///
    /// let query = Query::new()
    ///     .select(crm_scripts::NAME)
    ///     .filter(crm_scripts::NAME.begins("A"))
    ///     .order_by(crm_scripts::NAME.asc());
    /// let response = client.script().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Script_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Returns the name, source and folder of the script that has the given unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `GET /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text: Identifier of the script to return; unique across all customers.
    /// - returns 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.script().get_crm_script_by_unique_identifier("unique identifier")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Script_GetCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn get_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, Script> {
        self.call(Op::GetCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)])
    }

    /// Stores a script by its unique identifier, or creates it where there is none, and returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `PUT /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_SaveCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text: Identifier of the script to store; unique across all customers.
    /// - body, [`Script`](crate::types::Script).
    /// - returns 200 with [`Script`](crate::types::Script).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Script::new().set_name("Example");
    /// let response = client.script().save_crm_script_by_unique_identifier("unique identifier", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Script_SaveCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn save_crm_script_by_unique_identifier(self, unique_identifier: &str, body: &Script) -> Call<'c, Script> {
        self.call(Op::SaveCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)]).body(View::Carrier(body))
    }

    /// Removes a script by its unique identifier.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// `DELETE /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_DeleteCRMScriptByUniqueIdentifier.html)
    /// - `uniqueIdentifier` (path), text: Identifier of the script to delete; unique across all customers.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.script().delete_crm_script_by_unique_identifier("unique identifier").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Script_DeleteCRMScriptByUniqueIdentifier")]
    #[inline]
    pub fn delete_crm_script_by_unique_identifier(self, unique_identifier: &str) -> Call<'c, ()> {
        self.call(Op::DeleteCrmScriptByUniqueIdentifier, &[View::Str(unique_identifier)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ScriptClient::get_all), with its options.
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
