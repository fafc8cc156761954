// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BlobEntity, IfBlank, Mode, ODataSlimResponse, Output, Product};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Product`.
#[derive(Clone, Copy, Debug)]
pub struct ProductClient<'c>(&'c Client);

impl<'c> ProductClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every product, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetAll.html)
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
    /// - rows of the archive `Product`, whose columns the feature `archive-product` brings, as in
    ///   `$select=productId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
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
    /// let response = client.product().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new product and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PostProduct.html)
    /// - body, [`Product`](crate::types::Product).
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Product::new().set_name("Example");
    /// let response = client.product().post_product(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_PostProduct")]
    #[inline]
    pub fn post_product(self, body: &Product) -> Call<'c, Product, Select> {
        self.call(Op::PostProduct, &[]).body(View::Carrier(body))
    }

    /// Returns a new product with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Product/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DefaultProduct.html)
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().default_product().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_DefaultProduct")]
    #[inline]
    pub fn default_product(self) -> Call<'c, Product> {
        self.call(Op::DefaultProduct, &[])
    }

    /// Returns a product by its key, whatever its price list.
    ///
    /// `GET /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetProductFromDbId.html)
    /// - `productId` (path), `i32`: Key of the product to return.
    /// - returns 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().get_product_from_db_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_GetProductFromDbId")]
    #[inline]
    pub fn get_product_from_db_id(self, product_id: i32) -> Call<'c, Product> {
        self.call(Op::GetProductFromDbId, &[View::I32(product_id)])
    }

    /// Replaces a product by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutProduct.html)
    /// - `productId` (path), `i32`: Key of the product that is changed.
    /// - body, [`Product`](crate::types::Product).
    /// - returns 200 with [`Product`](crate::types::Product).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Product::new().set_name("Example");
    /// let response = client.product().put_product(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_PutProduct")]
    #[inline]
    pub fn put_product(self, product_id: i32, body: &Product) -> Call<'c, Product, Select> {
        self.call(Op::PutProduct, &[View::I32(product_id)]).body(View::Carrier(body))
    }

    /// Removes a product by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteProduct.html)
    /// - `productId` (path), `i32`: Key of the product that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.product().delete_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_DeleteProduct")]
    #[inline]
    pub fn delete_product(self, product_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProduct, &[View::I32(product_id)])
    }

    /// Returns the picture of a product as it is stored, or scaled and converted when size or format are given. Without
    /// a picture the response is 404 by default.
    ///
    /// `GET /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImage.html)
    /// - `productId` (path), `i32`: Key of the product that the picture belongs to.
    /// - `w` (query, optional), `i32`: Width of the picture in pixels; the original size by default.
    /// - `h` (query, optional), `i32`: Height of the picture in pixels; the original size by default.
    /// - `type` (query, optional), text: Format of the picture: JPEG, PNG or GIF.
    /// - `ifBlank` (query, optional), [`IfBlank`](crate::types::IfBlank): What is returned when the record has no
    ///   picture; by default the response is 404.
    /// - returns 200 with bytes.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_GetImage")]
    #[inline]
    pub fn get_image(self, product_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(product_id)]).into()
    }

    /// Stores the picture of a product and returns its key. The record that describes the picture (ImageInfo) is
    /// updated with it.
    ///
    /// `PUT /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage.html)
    /// - `productId` (path), `i32`: Key of the product that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_SaveImage")]
    #[inline]
    pub fn save_image(
        self,
        product_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(product_id)]).binary(media_type, data)
    }

    /// Stores the picture of a product and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage_POST.html)
    /// - `productId` (path), `i32`: Key of the product that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_SaveImage_POST")]
    #[inline]
    pub fn save_image_post(
        self,
        product_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(product_id)]).binary(media_type, data)
    }

    /// Removes the picture of a product.
    ///
    /// `DELETE /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteImageContent.html)
    /// - `productId` (path), `i32`: Key of the product that loses its picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.product().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_DeleteImageContent")]
    #[inline]
    pub fn delete_image_content(self, product_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(product_id)])
    }

    /// Returns the record that describes the picture of a product (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImageInfo.html)
    /// - `productId` (path), `i32`: Key of the product that the picture belongs to.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.product().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_GetImageInfo")]
    #[inline]
    pub fn get_image_info(self, product_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(product_id)])
    }

    /// Updates the record that describes the picture of a product (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutImageInfo.html)
    /// - `productId` (path), `i32`: Key of the product that the picture belongs to.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BlobEntity::new().set_description("Met at the fair.");
    /// let response = client.product().put_image_info(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Product_PutImageInfo")]
    #[inline]
    pub fn put_image_info(self, product_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(product_id)]).body(View::Carrier(body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ProductClient::get_all), with its options.
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
    /// The call of [`get_image`](ProductClient::get_image), with its options.
    GetImageCall = CallWithOptions NoSelect GetImageOptions {
        /// Width of the picture in pixels; the original size by default.
        w i32 = "w";
        /// Height of the picture in pixels; the original size by default.
        h i32 = "h";
        /// Format of the picture: JPEG, PNG or GIF.
        r#type String = "type";
        /// What is returned when the record has no picture; by default the response is 404.
        if_blank IfBlank = "ifBlank";
    }
}
