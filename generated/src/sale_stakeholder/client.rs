// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, SaleStakeholder, SaleStakeholderWithLinks};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `SaleStakeholder`.
#[derive(Clone, Copy, Debug)]
pub struct SaleStakeholderClient<'c>(&'c Client);

impl<'c> SaleStakeholderClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every stakeholder of a sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/SaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_GetAll.html)
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
    /// - rows of the archive `SaleStakeholder`, whose columns the feature `archive-sale-stakeholder` brings, as in
    ///   `$select=saleStakeholderId,comment`, `$filter=comment begins 'A'` and `$orderBy=comment`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-stakeholder")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_stakeholder};
    ///
    /// let query = Query::new()
    ///     .select((sale_stakeholder::SALE_STAKEHOLDER_ID, sale_stakeholder::COMMENT))
    ///     .filter(sale_stakeholder::COMMENT.begins("A"))
    ///     .order_by(sale_stakeholder::COMMENT.asc());
    /// let response = client.sale_stakeholder().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new stakeholder of a sale and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/SaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PostSaleStakeholder.html)
    /// - body, [`SaleStakeholder`](crate::types::SaleStakeholder).
    /// - returns 200 with [`SaleStakeholderWithLinks`](crate::types::SaleStakeholderWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStakeholder::new().set_lastname("Larsen");
    /// let response = client.sale_stakeholder().post_sale_stakeholder(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_PostSaleStakeholder")]
    #[inline]
    pub fn post_sale_stakeholder(self, body: &SaleStakeholder) -> Call<'c, SaleStakeholderWithLinks, Select> {
        self.call(Op::PostSaleStakeholder, &[]).body(View::Carrier(body))
    }

    /// Returns a new stakeholder of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/SaleStakeholder/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_DefaultSaleStakeholder.html)
    /// - returns 200 with [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_stakeholder().default_sale_stakeholder().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_DefaultSaleStakeholder")]
    #[inline]
    pub fn default_sale_stakeholder(self) -> Call<'c, SaleStakeholder> {
        self.call(Op::DefaultSaleStakeholder, &[])
    }

    /// Returns one stakeholder of a sale by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_GetSaleStakeholder.html)
    /// - `id` (path), `i32`: Key of the stakeholder of a sale that is returned.
    /// - returns 200 with [`SaleStakeholderWithLinks`](crate::types::SaleStakeholderWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_stakeholder().get_sale_stakeholder(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_GetSaleStakeholder")]
    #[inline]
    pub fn get_sale_stakeholder(self, id: i32) -> Call<'c, SaleStakeholderWithLinks, Select> {
        self.call(Op::GetSaleStakeholder, &[View::I32(id)])
    }

    /// Replaces a stakeholder of a sale by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PUT /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PutSaleStakeholder.html)
    /// - `id` (path), `i32`: Key of the stakeholder of a sale that is changed.
    /// - body, [`SaleStakeholder`](crate::types::SaleStakeholder).
    /// - returns 200 with [`SaleStakeholderWithLinks`](crate::types::SaleStakeholderWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStakeholder::new().set_lastname("Larsen");
    /// let response = client.sale_stakeholder().put_sale_stakeholder(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_PutSaleStakeholder")]
    #[inline]
    pub fn put_sale_stakeholder(self, id: i32, body: &SaleStakeholder) -> Call<'c, SaleStakeholderWithLinks, Select> {
        self.call(Op::PutSaleStakeholder, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a stakeholder of a sale by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_DeleteSaleStakeholder.html)
    /// - `id` (path), `i32`: Key of the stakeholder of a sale that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_stakeholder().delete_sale_stakeholder(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_DeleteSaleStakeholder")]
    #[inline]
    pub fn delete_sale_stakeholder(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStakeholder, &[View::I32(id)])
    }

    /// Changes single properties of a stakeholder of a sale by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PatchSaleStakeholder.html)
    /// - `id` (path), `i32`: Key of the stakeholder of a sale that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`SaleStakeholderWithLinks`](crate::types::SaleStakeholderWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Lastname")
    ///         .set_value("Larsen"),
    /// ];
    /// let response = client.sale_stakeholder().patch_sale_stakeholder(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleStakeholder_PatchSaleStakeholder")]
    #[inline]
    pub fn patch_sale_stakeholder(self, id: i32, body: &[JsonPatch]) -> Call<'c, SaleStakeholderWithLinks, Select> {
        self.call(Op::PatchSaleStakeholder, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](SaleStakeholderClient::get_all), with its options.
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
