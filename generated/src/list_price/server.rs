// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, PriceList, PriceListWithLinks};

use super::operations::*;

/// Handlers of the tag `List_Price`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPriceServer: Send + Sync + 'static {
    /// Returns rows about every price list, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new price list and returns it with its key and links.
    ///
    /// `POST /api/v1/Pricelist`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PostPriceList.html)
    fn post_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PriceList,
    ) -> impl Future<Output = Result<Option<PriceListWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new price list with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Pricelist/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DefaultPriceList.html)
    fn default_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one price list by its key, with links to related resources.
    ///
    /// `GET /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_GetPriceList.html)
    fn get_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<PriceListWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a price list by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PutPriceList.html)
    fn put_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: PriceList,
    ) -> impl Future<Output = Result<Option<PriceListWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a price list by its key.
    ///
    /// `DELETE /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_DeletePriceList.html)
    fn delete_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a price list by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Pricelist/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_PatchPriceList.html)
    fn patch_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<PriceListWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the products that belong to one price list, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Pricelist/{id}/Products`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_Products.html)
    fn products<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a copy of a price list, in another currency where wanted, and returns it.
    ///
    /// `POST /api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Price/v1PriceList_CopySuperOfficePriceList.html)
    fn copy_super_office_price_list<'a>(
        &'a self,
        cx: &'a server::Context,
        original_price_list_id: i32,
        new_name: String,
        valid_from: DateTime,
        valid_to: DateTime,
        new_currency_id: Option<i32>,
        convert_currency: Option<bool>,
    ) -> impl Future<Output = Result<Option<PriceList>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Price`, served by `api`.
pub fn routes(api: impl ListPriceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPriceServer`] that goes with an operation.
fn dispatch<'a, T: ListPriceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostPriceList) => server::respond(cx, api.post_price_list(cx, take!(input.body()))),
        Some(Op::DefaultPriceList) => server::respond(cx, api.default_price_list(cx)),
        Some(Op::GetPriceList) => server::respond(cx, api.get_price_list(cx, take!(input.path("id")))),
        Some(Op::PutPriceList) => server::respond(
            cx,
            api.put_price_list(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePriceList) => server::respond(cx, api.delete_price_list(cx, take!(input.path("id")))),
        Some(Op::PatchPriceList) => server::respond(
            cx,
            api.patch_price_list(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::Products) => server::respond(
            cx,
            api.products(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::CopySuperOfficePriceList) => server::respond(
            cx,
            api.copy_super_office_price_list(
                cx,
                take!(input.path("originalPriceListId")),
                take!(input.path("newName")),
                take!(input.required("validFrom")),
                take!(input.required("validTo")),
                take!(input.query("newCurrencyId")),
                take!(input.query("convertCurrency")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
