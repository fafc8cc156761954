// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Dashboard, DashboardWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `Dashboard`.
#[derive(Clone, Copy, Debug)]
pub struct DashboardClient<'c>(&'c Client);

impl<'c> DashboardClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Post dashboard.
    ///
    /// `POST /api/v1/Dashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PostDashboard.html)
    /// - body, [`Dashboard`](crate::types::Dashboard).
    /// - answers 200 with [`DashboardWithLinks`](crate::types::DashboardWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard().post_dashboard(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_dashboard(self, body: &Dashboard) -> Call<'c, DashboardWithLinks, Select> {
        self.call(Op::PostDashboard, &[]).body(View::Carrier(body))
    }

    /// Default dashboard.
    ///
    /// `GET /api/v1/Dashboard/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_DefaultDashboard.html)
    /// - answers 200 with [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard().default_dashboard().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_dashboard(self) -> Call<'c, Dashboard> {
        self.call(Op::DefaultDashboard, &[])
    }

    /// Get dashboard.
    ///
    /// `GET /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_GetDashboard.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`DashboardWithLinks`](crate::types::DashboardWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard().get_dashboard(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboard(self, id: i32) -> Call<'c, DashboardWithLinks, Select> {
        self.call(Op::GetDashboard, &[View::I32(id)])
    }

    /// Put dashboard.
    ///
    /// `PUT /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PutDashboard.html)
    /// - `id` (path), `i32`.
    /// - body, [`Dashboard`](crate::types::Dashboard).
    /// - answers 200 with [`DashboardWithLinks`](crate::types::DashboardWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard().put_dashboard(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_dashboard(self, id: i32, body: &Dashboard) -> Call<'c, DashboardWithLinks, Select> {
        self.call(Op::PutDashboard, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete dashboard.
    ///
    /// `DELETE /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_DeleteDashboard.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dashboard().delete_dashboard(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_dashboard(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashboard, &[View::I32(id)])
    }

    /// Patch dashboard.
    ///
    /// `PATCH /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PatchDashboard.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`DashboardWithLinks`](crate::types::DashboardWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard().patch_dashboard(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_dashboard(self, id: i32, body: &[JsonPatch]) -> Call<'c, DashboardWithLinks, Select> {
        self.call(Op::PatchDashboard, &[View::I32(id)]).body(View::List(&body))
    }
}
