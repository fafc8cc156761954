// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{JsonPatch, PreferenceDescriptionLine, PreferenceDescriptionLineWithLinks};

use super::operations::*;

/// Calls of the tag `PreferenceDescriptionLine`.
#[derive(Clone, Copy, Debug)]
pub struct PreferenceDescriptionLineClient<'c>(&'c Client);

impl<'c> PreferenceDescriptionLineClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new line in the description of a preference and returns it with its key and links. Begin with the
    /// values of its `default` resource.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/PreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PostPreferenceDescriptionLine.html)
    /// - body, [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    /// - returns 200 with [`PreferenceDescriptionLineWithLinks`](crate::types::PreferenceDescriptionLineWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescriptionLine::new().set_description("Met at the fair.");
    /// let response = client.preference_description_line().post_preference_description_line(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_PostPreferenceDescriptionLine")]
    #[inline]
    pub fn post_preference_description_line(
        self,
        body: &PreferenceDescriptionLine,
    ) -> Call<'c, PreferenceDescriptionLineWithLinks, Select> {
        self.call(Op::PostPreferenceDescriptionLine, &[]).body(View::Carrier(body))
    }

    /// Returns a new line in the description of a preference with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/PreferenceDescriptionLine/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine.html)
    /// - returns 200 with [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description_line().default_preference_description_line()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine")]
    #[inline]
    pub fn default_preference_description_line(self) -> Call<'c, PreferenceDescriptionLine> {
        self.call(Op::DefaultPreferenceDescriptionLine, &[])
    }

    /// Returns one line in the description of a preference by its key, with links to related resources. An unknown key
    /// gives 404.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_GetPreferenceDescriptionLine.html)
    /// - `id` (path), `i32`: Key of the line in the description of a preference that is returned.
    /// - returns 200 with [`PreferenceDescriptionLineWithLinks`](crate::types::PreferenceDescriptionLineWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_description_line().get_preference_description_line(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_GetPreferenceDescriptionLine")]
    #[inline]
    pub fn get_preference_description_line(self, id: i32) -> Call<'c, PreferenceDescriptionLineWithLinks, Select> {
        self.call(Op::GetPreferenceDescriptionLine, &[View::I32(id)])
    }

    /// Replaces a line in the description of a preference by the one in the request and returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PUT /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PutPreferenceDescriptionLine.html)
    /// - `id` (path), `i32`: Key of the line in the description of a preference that is changed.
    /// - body, [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    /// - returns 200 with [`PreferenceDescriptionLineWithLinks`](crate::types::PreferenceDescriptionLineWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescriptionLine::new().set_description("Met at the fair.");
    /// let response = client.preference_description_line().put_preference_description_line(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_PutPreferenceDescriptionLine")]
    #[inline]
    pub fn put_preference_description_line(
        self,
        id: i32,
        body: &PreferenceDescriptionLine,
    ) -> Call<'c, PreferenceDescriptionLineWithLinks, Select> {
        self.call(Op::PutPreferenceDescriptionLine, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a line in the description of a preference by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine.html)
    /// - `id` (path), `i32`: Key of the line in the description of a preference that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_description_line().delete_preference_description_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine")]
    #[inline]
    pub fn delete_preference_description_line(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePreferenceDescriptionLine, &[View::I32(id)])
    }

    /// Changes single properties of a line in the description of a preference by a JSON Patch (RFC 6902) or merge patch
    /// (RFC 7396). The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine.html)
    /// - `id` (path), `i32`: Key of the line in the description of a preference that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`PreferenceDescriptionLineWithLinks`](crate::types::PreferenceDescriptionLineWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Description")
    ///         .set_value("Met at the fair."),
    /// ];
    /// let response = client.preference_description_line().patch_preference_description_line(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine")]
    #[inline]
    pub fn patch_preference_description_line(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, PreferenceDescriptionLineWithLinks, Select> {
        self.call(Op::PatchPreferenceDescriptionLine, &[View::I32(id)]).body(View::List(&body))
    }
}
