// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{DashTileDefinition, DashTileDefinitionWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `DashTileDefinition`.
#[derive(Clone, Copy, Debug)]
pub struct DashTileDefinitionClient<'c>(&'c Client);

impl<'c> DashTileDefinitionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new dashboard tile definition and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/DashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PostDashTileDefinition.html)
    /// - body, [`DashTileDefinition`](crate::types::DashTileDefinition).
    /// - returns 200 with [`DashTileDefinitionWithLinks`](crate::types::DashTileDefinitionWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTileDefinition::new().set_name("Example");
    /// let response = client.dash_tile_definition().post_dash_tile_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_PostDashTileDefinition")]
    #[inline]
    pub fn post_dash_tile_definition(self, body: &DashTileDefinition) -> Call<'c, DashTileDefinitionWithLinks, Select> {
        self.call(Op::PostDashTileDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns a new dashboard tile definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTileDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_DefaultDashTileDefinition.html)
    /// - returns 200 with [`DashTileDefinition`](crate::types::DashTileDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_tile_definition().default_dash_tile_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_DefaultDashTileDefinition")]
    #[inline]
    pub fn default_dash_tile_definition(self) -> Call<'c, DashTileDefinition> {
        self.call(Op::DefaultDashTileDefinition, &[])
    }

    /// Returns one dashboard tile definition by its key, with links. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_GetDashTileDefinition.html)
    /// - `id` (path), `i32`: Key of the dashboard tile definition that is returned.
    /// - returns 200 with [`DashTileDefinitionWithLinks`](crate::types::DashTileDefinitionWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_tile_definition().get_dash_tile_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_GetDashTileDefinition")]
    #[inline]
    pub fn get_dash_tile_definition(self, id: i32) -> Call<'c, DashTileDefinitionWithLinks, Select> {
        self.call(Op::GetDashTileDefinition, &[View::I32(id)])
    }

    /// Replaces a dashboard tile definition by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PutDashTileDefinition.html)
    /// - `id` (path), `i32`: Key of the dashboard tile definition that is changed.
    /// - body, [`DashTileDefinition`](crate::types::DashTileDefinition).
    /// - returns 200 with [`DashTileDefinitionWithLinks`](crate::types::DashTileDefinitionWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTileDefinition::new().set_name("Example");
    /// let response = client.dash_tile_definition().put_dash_tile_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_PutDashTileDefinition")]
    #[inline]
    pub fn put_dash_tile_definition(
        self,
        id: i32,
        body: &DashTileDefinition,
    ) -> Call<'c, DashTileDefinitionWithLinks, Select> {
        self.call(Op::PutDashTileDefinition, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a dashboard tile definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_DeleteDashTileDefinition.html)
    /// - `id` (path), `i32`: Key of the dashboard tile definition that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_tile_definition().delete_dash_tile_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_DeleteDashTileDefinition")]
    #[inline]
    pub fn delete_dash_tile_definition(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTileDefinition, &[View::I32(id)])
    }

    /// Changes single properties of the definition of a tile by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PatchDashTileDefinition.html)
    /// - `id` (path), `i32`: Key of the dashboard tile definition that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`DashTileDefinitionWithLinks`](crate::types::DashTileDefinitionWithLinks).
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
    /// let response = client.dash_tile_definition().patch_dash_tile_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTileDefinition_PatchDashTileDefinition")]
    #[inline]
    pub fn patch_dash_tile_definition(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, DashTileDefinitionWithLinks, Select> {
        self.call(Op::PatchDashTileDefinition, &[View::I32(id)]).body(View::List(&body))
    }
}
