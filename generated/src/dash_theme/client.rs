// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{DashTheme, DashThemeWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `DashTheme`.
#[derive(Clone, Copy, Debug)]
pub struct DashThemeClient<'c>(&'c Client);

impl<'c> DashThemeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new theme of dashboards and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/DashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PostDashTheme.html)
    /// - body, [`DashTheme`](crate::types::DashTheme).
    /// - returns 200 with [`DashThemeWithLinks`](crate::types::DashThemeWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTheme::new().set_name("Example");
    /// let response = client.dash_theme().post_dash_theme(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_PostDashTheme")]
    #[inline]
    pub fn post_dash_theme(self, body: &DashTheme) -> Call<'c, DashThemeWithLinks, Select> {
        self.call(Op::PostDashTheme, &[]).body(View::Carrier(body))
    }

    /// Returns a new theme of dashboards with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTheme/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_DefaultDashTheme.html)
    /// - returns 200 with [`DashTheme`](crate::types::DashTheme).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_theme().default_dash_theme().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_DefaultDashTheme")]
    #[inline]
    pub fn default_dash_theme(self) -> Call<'c, DashTheme> {
        self.call(Op::DefaultDashTheme, &[])
    }

    /// Returns one theme of dashboards by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_GetDashTheme.html)
    /// - `id` (path), `i32`: Key of the theme of dashboards that is returned.
    /// - returns 200 with [`DashThemeWithLinks`](crate::types::DashThemeWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_theme().get_dash_theme(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_GetDashTheme")]
    #[inline]
    pub fn get_dash_theme(self, id: i32) -> Call<'c, DashThemeWithLinks, Select> {
        self.call(Op::GetDashTheme, &[View::I32(id)])
    }

    /// Replaces a theme of dashboards by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PutDashTheme.html)
    /// - `id` (path), `i32`: Key of the theme of dashboards that is changed.
    /// - body, [`DashTheme`](crate::types::DashTheme).
    /// - returns 200 with [`DashThemeWithLinks`](crate::types::DashThemeWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTheme::new().set_name("Example");
    /// let response = client.dash_theme().put_dash_theme(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_PutDashTheme")]
    #[inline]
    pub fn put_dash_theme(self, id: i32, body: &DashTheme) -> Call<'c, DashThemeWithLinks, Select> {
        self.call(Op::PutDashTheme, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a theme of dashboards by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_DeleteDashTheme.html)
    /// - `id` (path), `i32`: Key of the theme of dashboards that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_theme().delete_dash_theme(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_DeleteDashTheme")]
    #[inline]
    pub fn delete_dash_theme(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTheme, &[View::I32(id)])
    }

    /// Changes single properties of a theme of dashboards by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PatchDashTheme.html)
    /// - `id` (path), `i32`: Key of the theme of dashboards that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`DashThemeWithLinks`](crate::types::DashThemeWithLinks).
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
    /// let response = client.dash_theme().patch_dash_theme(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashTheme_PatchDashTheme")]
    #[inline]
    pub fn patch_dash_theme(self, id: i32, body: &[JsonPatch]) -> Call<'c, DashThemeWithLinks, Select> {
        self.call(Op::PatchDashTheme, &[View::I32(id)]).body(View::List(&body))
    }
}
