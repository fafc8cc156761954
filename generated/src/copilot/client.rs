// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CopilotEntity, CopilotEntityWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `Copilot`.
#[derive(Clone, Copy, Debug)]
pub struct CopilotClient<'c>(&'c Client);

impl<'c> CopilotClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new copilot and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Copilot`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PostCopilotEntity.html)
    /// - body, [`CopilotEntity`](crate::types::CopilotEntity).
    /// - returns 200 with [`CopilotEntityWithLinks`](crate::types::CopilotEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotEntity::new().set_name("Example");
    /// let response = client.copilot().post_copilot_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_PostCopilotEntity")]
    #[inline]
    pub fn post_copilot_entity(self, body: &CopilotEntity) -> Call<'c, CopilotEntityWithLinks, Select> {
        self.call(Op::PostCopilotEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new copilot with the default values of the server; nothing is stored until it is saved.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/Copilot/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_DefaultCopilotEntity.html)
    /// - returns 200 with [`CopilotEntity`](crate::types::CopilotEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.copilot().default_copilot_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_DefaultCopilotEntity")]
    #[inline]
    pub fn default_copilot_entity(self) -> Call<'c, CopilotEntity> {
        self.call(Op::DefaultCopilotEntity, &[])
    }

    /// Returns one copilot by its key, with links to related resources. An unknown key gives 404.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_GetCopilotEntity.html)
    /// - `id` (path), `i32`: Key of the copilot that is returned.
    /// - returns 200 with [`CopilotEntityWithLinks`](crate::types::CopilotEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.copilot().get_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_GetCopilotEntity")]
    #[inline]
    pub fn get_copilot_entity(self, id: i32) -> Call<'c, CopilotEntityWithLinks, Select> {
        self.call(Op::GetCopilotEntity, &[View::I32(id)])
    }

    /// Replaces a copilot by the one in the request and returns it as stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PutCopilotEntity.html)
    /// - `id` (path), `i32`: Key of the copilot that is changed.
    /// - body, [`CopilotEntity`](crate::types::CopilotEntity).
    /// - returns 200 with [`CopilotEntityWithLinks`](crate::types::CopilotEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotEntity::new().set_name("Example");
    /// let response = client.copilot().put_copilot_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_PutCopilotEntity")]
    #[inline]
    pub fn put_copilot_entity(self, id: i32, body: &CopilotEntity) -> Call<'c, CopilotEntityWithLinks, Select> {
        self.call(Op::PutCopilotEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a copilot by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_DeleteCopilotEntity.html)
    /// - `id` (path), `i32`: Key of the copilot that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.copilot().delete_copilot_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_DeleteCopilotEntity")]
    #[inline]
    pub fn delete_copilot_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotEntity, &[View::I32(id)])
    }

    /// Changes single properties of a copilot by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PatchCopilotEntity.html)
    /// - `id` (path), `i32`: Key of the copilot that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`CopilotEntityWithLinks`](crate::types::CopilotEntityWithLinks).
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
    /// let response = client.copilot().patch_copilot_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotEntity_PatchCopilotEntity")]
    #[inline]
    pub fn patch_copilot_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, CopilotEntityWithLinks, Select> {
        self.call(Op::PatchCopilotEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
