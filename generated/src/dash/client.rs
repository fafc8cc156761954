// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Dash, DashWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `Dash`.
#[derive(Clone, Copy, Debug)]
pub struct DashClient<'c>(&'c Client);

impl<'c> DashClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new dashboard and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Dash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PostDash.html)
    /// - body, [`Dash`](crate::types::Dash).
    /// - returns 200 with [`DashWithLinks`](crate::types::DashWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Dash::new().set_name("Example");
    /// let response = client.dash().post_dash(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_PostDash")]
    #[inline]
    pub fn post_dash(self, body: &Dash) -> Call<'c, DashWithLinks, Select> {
        self.call(Op::PostDash, &[]).body(View::Carrier(body))
    }

    /// Returns a new dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Dash/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_DefaultDash.html)
    /// - returns 200 with [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash().default_dash().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_DefaultDash")]
    #[inline]
    pub fn default_dash(self) -> Call<'c, Dash> {
        self.call(Op::DefaultDash, &[])
    }

    /// Returns one dashboard by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_GetDash.html)
    /// - `id` (path), `i32`: Key of the dashboard that is returned.
    /// - returns 200 with [`DashWithLinks`](crate::types::DashWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash().get_dash(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_GetDash")]
    #[inline]
    pub fn get_dash(self, id: i32) -> Call<'c, DashWithLinks, Select> {
        self.call(Op::GetDash, &[View::I32(id)])
    }

    /// Replaces a dashboard by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PutDash.html)
    /// - `id` (path), `i32`: Key of the dashboard that is changed.
    /// - body, [`Dash`](crate::types::Dash).
    /// - returns 200 with [`DashWithLinks`](crate::types::DashWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Dash::new().set_name("Example");
    /// let response = client.dash().put_dash(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_PutDash")]
    #[inline]
    pub fn put_dash(self, id: i32, body: &Dash) -> Call<'c, DashWithLinks, Select> {
        self.call(Op::PutDash, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a dashboard by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_DeleteDash.html)
    /// - `id` (path), `i32`: Key of the dashboard that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash().delete_dash(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_DeleteDash")]
    #[inline]
    pub fn delete_dash(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDash, &[View::I32(id)])
    }

    /// Changes single properties of a dashboard by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PatchDash.html)
    /// - `id` (path), `i32`: Key of the dashboard that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`DashWithLinks`](crate::types::DashWithLinks).
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
    /// let response = client.dash().patch_dash(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Dash_PatchDash")]
    #[inline]
    pub fn patch_dash(self, id: i32, body: &[JsonPatch]) -> Call<'c, DashWithLinks, Select> {
        self.call(Op::PatchDash, &[View::I32(id)]).body(View::List(&body))
    }
}
