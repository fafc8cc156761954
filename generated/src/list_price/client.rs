// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, PriceList, PriceListWithLinks};

use super::operations::*;

/// Calls of the tag `List_Price`.
#[derive(Clone, Copy, Debug)]
pub struct ListPriceClient<'c>(&'c Client);

impl<'c> ListPriceClient<'c> {
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
    /// `GET /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetAll.html)
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
    /// let answer = client.list_price().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PostPriceList.html)
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - answers 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().post_price_list(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_price_list(self, body: &PriceList) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PostPriceList, &[]).body(View::Carrier(body))
    }

    /// Default price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Pricelist/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DefaultPriceList.html)
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().default_price_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_price_list(self) -> Call<'c, PriceList> {
        self.call(Op::DefaultPriceList, &[])
    }

    /// Get price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetPriceList.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().get_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_price_list(self, id: i32) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::GetPriceList, &[View::I32(id)])
    }

    /// Put price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PutPriceList.html)
    /// - `id` (path), `i32`.
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - answers 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().put_price_list(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_price_list(self, id: i32, body: &PriceList) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PutPriceList, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DeletePriceList.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_price().delete_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_price_list(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePriceList, &[View::I32(id)])
    }

    /// Patch price list.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PatchPriceList.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().patch_price_list(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_price_list(self, id: i32, body: &[JsonPatch]) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PatchPriceList, &[View::I32(id)]).body(View::List(&body))
    }

    /// Products.
    ///
    /// `GET /api/v1/Pricelist/{id}/Products`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_Products.html)
    /// - `id` (path), `i32`.
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
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().products(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn products(self, id: i32) -> ProductsCall<'c, ODataSlimResponse> {
        self.call(Op::Products, &[View::I32(id)]).into()
    }

    /// Copy super office price list.
    ///
    /// `POST /api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_CopySuperOfficePriceList.html)
    /// - `originalPriceListId` (path), `i32`.
    /// - `newName` (path), text.
    /// - `validFrom` (query), date-time.
    /// - `validTo` (query), date-time.
    /// - `newCurrencyId` (query, optional), `i32`.
    /// - `convertCurrency` (query, optional), `bool`.
    /// - answers 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_price().copy_super_office_price_list(
    ///     1,
    ///     "text",
    ///     &Default::default(),
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_super_office_price_list(
        self,
        original_price_list_id: i32,
        new_name: &str,
        valid_from: &DateTime,
        valid_to: &DateTime,
    ) -> CopySuperOfficePriceListCall<'c, PriceList> {
        self.call(Op::CopySuperOfficePriceList, &[View::I32(original_price_list_id), View::Str(new_name)])
            .query("validFrom", View::DateTime(valid_from))
            .query("validTo", View::DateTime(valid_to))
            .into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPriceClient::get_all), with its options.
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

pagewire_runtime::call! {
    /// The call of [`products`](ListPriceClient::products), with its options.
    ProductsCall Select superoffice_archive_options {
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

pagewire_runtime::call! {
    /// The call of [`copy_super_office_price_list`](ListPriceClient::copy_super_office_price_list), with its options.
    CopySuperOfficePriceListCall NoSelect superoffice_options {
        /// The query parameter `newCurrencyId`.
        new_currency_id i32 = "newCurrencyId";
        /// The query parameter `convertCurrency`.
        convert_currency bool = "convertCurrency";
    }
}
