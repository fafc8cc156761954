// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BlobEntity, IfBlank, Mode, ODataSlimResponse, Output, Product};

use super::operations::*;

/// Handlers of the tag `Product`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ProductServer: Send + Sync + 'static {
    /// Returns rows about every product, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetAll.html)
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

    /// Stores a new product and returns it with its key and links.
    ///
    /// `POST /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PostProduct.html)
    fn post_product<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Product,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new product with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Product/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DefaultProduct.html)
    fn default_product<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a product by its key, whatever its price list.
    ///
    /// `GET /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetProductFromDbId.html)
    fn get_product_from_db_id<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a product by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutProduct.html)
    fn put_product<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
        body: Product,
    ) -> impl Future<Output = Result<Option<Product>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a product by its key.
    ///
    /// `DELETE /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteProduct.html)
    fn delete_product<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the picture of a product as it is stored, or scaled and converted when size or format are given.
    ///
    /// `GET /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImage.html)
    fn get_image<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
        w: Option<i32>,
        h: Option<i32>,
        r#type: Option<String>,
        if_blank: Option<IfBlank>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a product and returns its key.
    ///
    /// `PUT /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage.html)
    fn save_image<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the picture of a product and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage_POST.html)
    fn save_image_post<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the picture of a product.
    ///
    /// `DELETE /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteImageContent.html)
    fn delete_image_content<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the record that describes the picture of a product (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImageInfo.html)
    fn get_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates the record that describes the picture of a product (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutImageInfo.html)
    fn put_image_info<'a>(
        &'a self,
        cx: &'a server::Context,
        product_id: i32,
        body: BlobEntity,
    ) -> impl Future<Output = Result<Option<BlobEntity>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Product`, served by `api`.
pub fn routes(api: impl ProductServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ProductServer`] that goes with an operation.
fn dispatch<'a, T: ProductServer>(
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
        Some(Op::PostProduct) => server::respond(cx, api.post_product(cx, take!(input.body()))),
        Some(Op::DefaultProduct) => server::respond(cx, api.default_product(cx)),
        Some(Op::GetProductFromDbId) => server::respond(
            cx,
            api.get_product_from_db_id(cx, take!(input.path("productId"))),
        ),
        Some(Op::PutProduct) => server::respond(
            cx,
            api.put_product(cx, take!(input.path("productId")), take!(input.body())),
        ),
        Some(Op::DeleteProduct) => server::respond(cx, api.delete_product(cx, take!(input.path("productId")))),
        Some(Op::GetImage) => server::respond(
            cx,
            api.get_image(
                cx,
                take!(input.path("productId")),
                take!(input.query("w")),
                take!(input.query("h")),
                take!(input.query("type")),
                take!(input.query("ifBlank")),
            ),
        ),
        Some(Op::SaveImage) => server::respond(cx, api.save_image(cx, take!(input.path("productId")), input.upload())),
        Some(Op::SaveImagePost) => server::respond(
            cx,
            api.save_image_post(cx, take!(input.path("productId")), input.upload()),
        ),
        Some(Op::DeleteImageContent) => server::respond(
            cx,
            api.delete_image_content(cx, take!(input.path("productId"))),
        ),
        Some(Op::GetImageInfo) => server::respond(cx, api.get_image_info(cx, take!(input.path("productId")))),
        Some(Op::PutImageInfo) => server::respond(
            cx,
            api.put_image_info(cx, take!(input.path("productId")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
