// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, SaleStakeholder, SaleStakeholderWithLinks};

use super::operations::*;

/// Handlers of the tag `SaleStakeholder`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaleStakeholderServer: Send + Sync + 'static {
    /// Returns rows about every stakeholder of a sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/SaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_GetAll.html)
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

    /// Stores a new stakeholder of a sale and returns it with its key and links.
    ///
    /// `POST /api/v1/SaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PostSaleStakeholder.html)
    fn post_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleStakeholder,
    ) -> impl Future<Output = Result<Option<SaleStakeholderWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new stakeholder of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/SaleStakeholder/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_DefaultSaleStakeholder.html)
    fn default_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one stakeholder of a sale by its key, with links to related resources.
    ///
    /// `GET /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_GetSaleStakeholder.html)
    fn get_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<SaleStakeholderWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a stakeholder of a sale by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PutSaleStakeholder.html)
    fn put_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: SaleStakeholder,
    ) -> impl Future<Output = Result<Option<SaleStakeholderWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a stakeholder of a sale by its key.
    ///
    /// `DELETE /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_DeleteSaleStakeholder.html)
    fn delete_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a stakeholder of a sale by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/SaleStakeholder/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SaleStakeholder/v1SaleStakeholder_PatchSaleStakeholder.html)
    fn patch_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<SaleStakeholderWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `SaleStakeholder`, served by `api`.
pub fn routes(api: impl SaleStakeholderServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaleStakeholderServer`] that goes with an operation.
fn dispatch<'a, T: SaleStakeholderServer>(
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
        Some(Op::PostSaleStakeholder) => server::respond(cx, api.post_sale_stakeholder(cx, take!(input.body()))),
        Some(Op::DefaultSaleStakeholder) => server::respond(cx, api.default_sale_stakeholder(cx)),
        Some(Op::GetSaleStakeholder) => server::respond(cx, api.get_sale_stakeholder(cx, take!(input.path("id")))),
        Some(Op::PutSaleStakeholder) => server::respond(
            cx,
            api.put_sale_stakeholder(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSaleStakeholder) => server::respond(
            cx,
            api.delete_sale_stakeholder(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchSaleStakeholder) => server::respond(
            cx,
            api.patch_sale_stakeholder(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
