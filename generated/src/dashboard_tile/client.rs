// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{DashboardTile, DashboardTileWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `DashboardTile`.
#[derive(Clone, Copy, Debug)]
pub struct DashboardTileClient<'c>(&'c Client);

impl<'c> DashboardTileClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Post dashboard tile.
    ///
    /// `POST /api/v1/DashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PostDashboardTile.html)
    /// - body, [`DashboardTile`](crate::types::DashboardTile).
    /// - answers 200 with [`DashboardTileWithLinks`](crate::types::DashboardTileWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_tile().post_dashboard_tile(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_dashboard_tile(self, body: &DashboardTile) -> Call<'c, DashboardTileWithLinks, Select> {
        self.call(Op::PostDashboardTile, &[]).body(View::Carrier(body))
    }

    /// Default dashboard tile.
    ///
    /// `GET /api/v1/DashboardTile/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_DefaultDashboardTile.html)
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_tile().default_dashboard_tile().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_dashboard_tile(self) -> Call<'c, DashboardTile> {
        self.call(Op::DefaultDashboardTile, &[])
    }

    /// Get dashboard tile.
    ///
    /// `GET /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_GetDashboardTile.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`DashboardTileWithLinks`](crate::types::DashboardTileWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_tile().get_dashboard_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboard_tile(self, id: i32) -> Call<'c, DashboardTileWithLinks, Select> {
        self.call(Op::GetDashboardTile, &[View::I32(id)])
    }

    /// Put dashboard tile.
    ///
    /// `PUT /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PutDashboardTile.html)
    /// - `id` (path), `i32`.
    /// - body, [`DashboardTile`](crate::types::DashboardTile).
    /// - answers 200 with [`DashboardTileWithLinks`](crate::types::DashboardTileWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_tile().put_dashboard_tile(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_dashboard_tile(self, id: i32, body: &DashboardTile) -> Call<'c, DashboardTileWithLinks, Select> {
        self.call(Op::PutDashboardTile, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete dashboard tile.
    ///
    /// `DELETE /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_DeleteDashboardTile.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dashboard_tile().delete_dashboard_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_dashboard_tile(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashboardTile, &[View::I32(id)])
    }

    /// Patch dashboard tile.
    ///
    /// `PATCH /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PatchDashboardTile.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`DashboardTileWithLinks`](crate::types::DashboardTileWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_tile().patch_dashboard_tile(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_dashboard_tile(self, id: i32, body: &[JsonPatch]) -> Call<'c, DashboardTileWithLinks, Select> {
        self.call(Op::PatchDashboardTile, &[View::I32(id)]).body(View::List(&body))
    }
}
