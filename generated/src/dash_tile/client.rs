// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{DashTile, DashTileWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `DashTile`.
#[derive(Clone, Copy, Debug)]
pub struct DashTileClient<'c>(&'c Client);

impl<'c> DashTileClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new tile of a dashboard and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/DashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PostDashTile.html)
    /// - body, [`DashTile`](crate::types::DashTile).
    /// - returns 200 with [`DashTileWithLinks`](crate::types::DashTileWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTile::new().set_dashboard_tile_id(1).set_dashboard_id(1);
    /// let response = client.dash_tile().post_dash_tile(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_PostDashTile")]
    #[inline]
    pub fn post_dash_tile(self, body: &DashTile) -> Call<'c, DashTileWithLinks, Select> {
        self.call(Op::PostDashTile, &[]).body(View::Carrier(body))
    }

    /// Returns a new tile of a dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTile/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_DefaultDashTile.html)
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_tile().default_dash_tile().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_DefaultDashTile")]
    #[inline]
    pub fn default_dash_tile(self) -> Call<'c, DashTile> {
        self.call(Op::DefaultDashTile, &[])
    }

    /// Returns one tile of a dashboard by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_GetDashTile.html)
    /// - `id` (path), `i32`: Key of the tile of a dashboard that is returned.
    /// - returns 200 with [`DashTileWithLinks`](crate::types::DashTileWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_tile().get_dash_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_GetDashTile")]
    #[inline]
    pub fn get_dash_tile(self, id: i32) -> Call<'c, DashTileWithLinks, Select> {
        self.call(Op::GetDashTile, &[View::I32(id)])
    }

    /// Replaces a tile of a dashboard by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PutDashTile.html)
    /// - `id` (path), `i32`: Key of the tile of a dashboard that is changed.
    /// - body, [`DashTile`](crate::types::DashTile).
    /// - returns 200 with [`DashTileWithLinks`](crate::types::DashTileWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTile::new().set_dashboard_tile_id(1).set_dashboard_id(1);
    /// let response = client.dash_tile().put_dash_tile(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_PutDashTile")]
    #[inline]
    pub fn put_dash_tile(self, id: i32, body: &DashTile) -> Call<'c, DashTileWithLinks, Select> {
        self.call(Op::PutDashTile, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a tile of a dashboard by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_DeleteDashTile.html)
    /// - `id` (path), `i32`: Key of the tile of a dashboard that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_tile().delete_dash_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_DeleteDashTile")]
    #[inline]
    pub fn delete_dash_tile(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTile, &[View::I32(id)])
    }

    /// Changes single properties of a tile of a dashboard by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PatchDashTile.html)
    /// - `id` (path), `i32`: Key of the tile of a dashboard that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`DashTileWithLinks`](crate::types::DashTileWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Add)
    ///         .set_path("path"),
    /// ];
    /// let response = client.dash_tile().patch_dash_tile(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTile_PatchDashTile")]
    #[inline]
    pub fn patch_dash_tile(self, id: i32, body: &[JsonPatch]) -> Call<'c, DashTileWithLinks, Select> {
        self.call(Op::PatchDashTile, &[View::I32(id)]).body(View::List(&body))
    }
}
