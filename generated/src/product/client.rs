// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BlobEntity, IfBlank, Mode, ODataSlimResponse, Output, Product};

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

    /// Get all.
    ///
    /// `GET /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetAll.html)
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
    /// let answer = client.product().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post product.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Product`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PostProduct.html)
    /// - body, [`Product`](crate::types::Product).
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().post_product(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product(self, body: &Product) -> Call<'c, Product, Select> {
        self.call(Op::PostProduct, &[]).body(View::Carrier(body))
    }

    /// Default product.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Product/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DefaultProduct.html)
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().default_product().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_product(self) -> Call<'c, Product> {
        self.call(Op::DefaultProduct, &[])
    }

    /// Get product from db id.
    ///
    /// `GET /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetProductFromDbId.html)
    /// - `productId` (path), `i32`.
    /// - answers 200 with [`Product`](crate::types::Product).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().get_product_from_db_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_from_db_id(self, product_id: i32) -> Call<'c, Product> {
        self.call(Op::GetProductFromDbId, &[View::I32(product_id)])
    }

    /// Put product.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutProduct.html)
    /// - `productId` (path), `i32`.
    /// - body, [`Product`](crate::types::Product).
    /// - answers 200 with [`Product`](crate::types::Product).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().put_product(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product(self, product_id: i32, body: &Product) -> Call<'c, Product, Select> {
        self.call(Op::PutProduct, &[View::I32(product_id)]).body(View::Carrier(body))
    }

    /// Delete product.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Product/{productId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteProduct.html)
    /// - `productId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.product().delete_product(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product(self, product_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProduct, &[View::I32(product_id)])
    }

    /// Get image.
    ///
    /// `GET /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImage.html)
    /// - `productId` (path), `i32`.
    /// - `w` (query, optional), `i32`.
    /// - `h` (query, optional), `i32`.
    /// - `type` (query, optional), text.
    /// - `ifBlank` (query, optional), [`IfBlank`](crate::types::IfBlank).
    /// - answers 200 with bytes.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image(self, product_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(product_id)]).into()
    }

    /// Save image.
    ///
    /// `PUT /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage.html)
    /// - `productId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image(
        self,
        product_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(product_id)]).binary(media_type, data)
    }

    /// Save image post.
    ///
    /// `POST /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_SaveImage_POST.html)
    /// - `productId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image_post(
        self,
        product_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(product_id)]).binary(media_type, data)
    }

    /// Delete image content.
    ///
    /// `DELETE /api/v1/Product/{productId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_DeleteImageContent.html)
    /// - `productId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.product().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_image_content(self, product_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(product_id)])
    }

    /// Get image info.
    ///
    /// `GET /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_GetImageInfo.html)
    /// - `productId` (path), `i32`.
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image_info(self, product_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(product_id)])
    }

    /// Put image info.
    ///
    /// `PUT /api/v1/Product/{productId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Product/v1Product_PutImageInfo.html)
    /// - `productId` (path), `i32`.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.product().put_image_info(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_image_info(self, product_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(product_id)]).body(View::Carrier(body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ProductClient::get_all), with its options.
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
    /// The call of [`get_image`](ProductClient::get_image), with its options.
    GetImageCall NoSelect superoffice_options {
        /// The query parameter `w`.
        w i32 = "w";
        /// The query parameter `h`.
        h i32 = "h";
        /// The query parameter `type`.
        r#type String = "type";
        /// The query parameter `ifBlank`.
        if_blank IfBlank = "ifBlank";
    }
}
