// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, PriceList, PriceListWithLinks};
use crate::CallWithOptions;

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

    /// Returns rows about every price list, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetAll.html)
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
    /// - rows of the archive `PriceList`, whose columns the feature `archive-price-list` brings, as in
    ///   `$select=priceListId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-price-list")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, price_list};
    ///
    /// let query = Query::new()
    ///     .select((price_list::PRICE_LIST_ID, price_list::NAME))
    ///     .filter(price_list::NAME.begins("A"))
    ///     .order_by(price_list::NAME.asc());
    /// let response = client.list_price().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new price list and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PostPriceList.html)
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - returns 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PriceList::new().set_name("Example");
    /// let response = client.list_price().post_price_list(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_PostPriceList")]
    #[inline]
    pub fn post_price_list(self, body: &PriceList) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PostPriceList, &[]).body(View::Carrier(body))
    }

    /// Returns a new price list with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Pricelist/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DefaultPriceList.html)
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_price().default_price_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_DefaultPriceList")]
    #[inline]
    pub fn default_price_list(self) -> Call<'c, PriceList> {
        self.call(Op::DefaultPriceList, &[])
    }

    /// Returns one price list by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetPriceList.html)
    /// - `id` (path), `i32`: Key of the price list that is returned.
    /// - returns 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_price().get_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_GetPriceList")]
    #[inline]
    pub fn get_price_list(self, id: i32) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::GetPriceList, &[View::I32(id)])
    }

    /// Replaces a price list by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PutPriceList.html)
    /// - `id` (path), `i32`: Key of the price list that is changed.
    /// - body, [`PriceList`](crate::types::PriceList).
    /// - returns 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PriceList::new().set_name("Example");
    /// let response = client.list_price().put_price_list(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_PutPriceList")]
    #[inline]
    pub fn put_price_list(self, id: i32, body: &PriceList) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PutPriceList, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a price list by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DeletePriceList.html)
    /// - `id` (path), `i32`: Key of the price list that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_price().delete_price_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_DeletePriceList")]
    #[inline]
    pub fn delete_price_list(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePriceList, &[View::I32(id)])
    }

    /// Changes single properties of a price list by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays
    /// as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PatchPriceList.html)
    /// - `id` (path), `i32`: Key of the price list that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`PriceListWithLinks`](crate::types::PriceListWithLinks).
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
    /// let response = client.list_price().patch_price_list(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_PatchPriceList")]
    #[inline]
    pub fn patch_price_list(self, id: i32, body: &[JsonPatch]) -> Call<'c, PriceListWithLinks, Select> {
        self.call(Op::PatchPriceList, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns rows about the products that belong to one price list, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Pricelist/{id}/Products`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_Products.html)
    /// - `id` (path), `i32`: Key of the price list whose products are returned.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas, such as
    ///   contact and person.
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
    /// - rows of the archive `Product`, whose columns the feature `archive-product` brings, as in
    ///   `$select=productId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-product")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, product};
    ///
    /// let query = Query::new()
    ///     .select((product::PRODUCT_ID, product::NAME))
    ///     .filter(product::NAME.begins("A"))
    ///     .order_by(product::NAME.asc());
    /// let response = client.list_price().products(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_Products")]
    #[inline]
    pub fn products(self, id: i32) -> ProductsCall<'c, ODataSlimResponse> {
        self.call(Op::Products, &[View::I32(id)]).into()
    }

    /// Makes a copy of a price list, in another currency where wanted, and returns it.
    ///
    /// `POST /api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_CopySuperOfficePriceList.html)
    /// - `originalPriceListId` (path), `i32`: Key of the price list that is copied.
    /// - `newName` (path), text: What the copy is called.
    /// - `validFrom` (query), date-time: First day on which the copy is valid.
    /// - `validTo` (query), date-time: Last day on which the copy is valid.
    /// - `newCurrencyId` (query, optional), `i32`: Key of the currency of the copy; 0 or the same one keeps prices as
    ///   they are.
    /// - `convertCurrency` (query, optional), `bool`: Whether prices are converted; false sets them to 0 in another
    ///   currency.
    /// - returns 200 with [`PriceList`](crate::types::PriceList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_price().copy_super_office_price_list(
    ///     1,
    ///     "new name",
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriceList_CopySuperOfficePriceList")]
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

pagewire_runtime::call! {
    /// The call of [`products`](ListPriceClient::products), with its options.
    ProductsCall<A> = CallWithOptions Rows ProductsOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas, such as contact and person.
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

pagewire_runtime::call! {
    /// The call of [`copy_super_office_price_list`](ListPriceClient::copy_super_office_price_list), with its options.
    CopySuperOfficePriceListCall = CallWithOptions NoSelect CopySuperOfficePriceListOptions {
        /// Key of the currency of the copy; 0 or the same one keeps prices as they are.
        new_currency_id i32 = "newCurrencyId";
        /// Whether prices are converted; false sets them to 0 in another currency.
        convert_currency bool = "convertCurrency";
    }
}
