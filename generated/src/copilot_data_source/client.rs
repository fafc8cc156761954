// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CopilotDataSourceEntity, CopilotDataSourceEntityWithLinks, JsonPatch};

use super::operations::*;

/// Calls of the tag `CopilotDataSource`.
#[derive(Clone, Copy, Debug)]
pub struct CopilotDataSourceClient<'c>(&'c Client);

impl<'c> CopilotDataSourceClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Stores a new data source of a copilot and returns it with its key and links. Begin with the values of its
    /// `default` resource.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/CopilotDataSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PostCopilotDataSourceEntity.html)
    /// - body, [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    /// - returns 200 with [`CopilotDataSourceEntityWithLinks`](crate::types::CopilotDataSourceEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotDataSourceEntity::new().set_name("Example");
    /// let response = client.copilot_data_source().post_copilot_data_source_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_PostCopilotDataSourceEntity")]
    #[inline]
    pub fn post_copilot_data_source_entity(
        self,
        body: &CopilotDataSourceEntity,
    ) -> Call<'c, CopilotDataSourceEntityWithLinks, Select> {
        self.call(Op::PostCopilotDataSourceEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new data source of a copilot with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/CopilotDataSource/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_DefaultCopilotDataSourceEntity.html)
    /// - returns 200 with [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.copilot_data_source().default_copilot_data_source_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_DefaultCopilotDataSourceEntity")]
    #[inline]
    pub fn default_copilot_data_source_entity(self) -> Call<'c, CopilotDataSourceEntity> {
        self.call(Op::DefaultCopilotDataSourceEntity, &[])
    }

    /// Returns one data source of a copilot by its key, with links to related resources. An unknown key gives 404.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `GET /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_GetCopilotDataSourceEntity.html)
    /// - `id` (path), `i32`: Key of the data source of a copilot that is returned.
    /// - returns 200 with [`CopilotDataSourceEntityWithLinks`](crate::types::CopilotDataSourceEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.copilot_data_source().get_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_GetCopilotDataSourceEntity")]
    #[inline]
    pub fn get_copilot_data_source_entity(self, id: i32) -> Call<'c, CopilotDataSourceEntityWithLinks, Select> {
        self.call(Op::GetCopilotDataSourceEntity, &[View::I32(id)])
    }

    /// Replaces a data source of a copilot by the one in the request and returns it as stored.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PUT /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PutCopilotDataSourceEntity.html)
    /// - `id` (path), `i32`: Key of the data source of a copilot that is changed.
    /// - body, [`CopilotDataSourceEntity`](crate::types::CopilotDataSourceEntity).
    /// - returns 200 with [`CopilotDataSourceEntityWithLinks`](crate::types::CopilotDataSourceEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CopilotDataSourceEntity::new().set_name("Example");
    /// let response = client.copilot_data_source().put_copilot_data_source_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_PutCopilotDataSourceEntity")]
    #[inline]
    pub fn put_copilot_data_source_entity(
        self,
        id: i32,
        body: &CopilotDataSourceEntity,
    ) -> Call<'c, CopilotDataSourceEntityWithLinks, Select> {
        self.call(Op::PutCopilotDataSourceEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a data source of a copilot by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_DeleteCopilotDataSourceEntity.html)
    /// - `id` (path), `i32`: Key of the data source of a copilot that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.copilot_data_source().delete_copilot_data_source_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_DeleteCopilotDataSourceEntity")]
    #[inline]
    pub fn delete_copilot_data_source_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCopilotDataSourceEntity, &[View::I32(id)])
    }

    /// Changes single properties of a data source of a copilot by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    /// The rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PatchCopilotDataSourceEntity.html)
    /// - `id` (path), `i32`: Key of the data source of a copilot that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`CopilotDataSourceEntityWithLinks`](crate::types::CopilotDataSourceEntityWithLinks).
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
    /// let response = client.copilot_data_source().patch_copilot_data_source_entity(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CopilotDataSourceEntity_PatchCopilotDataSourceEntity")]
    #[inline]
    pub fn patch_copilot_data_source_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, CopilotDataSourceEntityWithLinks, Select> {
        self.call(Op::PatchCopilotDataSourceEntity, &[View::I32(id)]).body(View::List(&body))
    }
}
